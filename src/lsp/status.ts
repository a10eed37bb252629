import type { CodeLens } from "vscode-languageserver/node";
import { LEVELS, type Level } from "../core/index.ts";
import type { ArticleOrigin } from "../engine/index.ts";
import type { Checked } from "./check.ts";
import { originSentence } from "./hover.ts";

/** What an article comes to as a whole; the parameters of the notification `postedit/status`. */
export interface Status {
	readonly uri: string;
	readonly version: number;
	readonly words: number;
	/** Findings by level. */
	readonly findings: Readonly<Record<Level, number>>;
	/** Findings in 1,000 words. */
	readonly rate: number;
	readonly origin: Pick<ArticleOrigin, "probability" | "language"> | null;
}

export const statusOf = (
	uri: string,
	{ text, version, linted }: Checked,
	origin: ArticleOrigin | undefined,
): Status => {
	const words = text.match(/\S+/g)?.length ?? 0;
	const findings = { error: 0, warning: 0, info: 0 };
	for (const { level } of linted.findings) findings[level]++;
	return {
		uri,
		version,
		words,
		findings,
		rate: words === 0 ? 0 : Math.round((1e5 * linted.findings.length) / words) / 100,
		origin: origin ? { probability: origin.probability, language: origin.language } : null,
	};
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
const WORDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", info: "hint" };

/** The same in a line over the article. */
export const statusLens = (status: Status, origin: ArticleOrigin | undefined): CodeLens => {
	const counts = LEVELS.filter((level) => status.findings[level] > 0).map((level) =>
		counted(status.findings[level], WORDS[level]),
	);
	const found = counts.length === 0 ? "nothing found" : `${counts.join(", ")} (${status.rate} in 1,000 words)`;
	const start = { line: 0, character: 0 };
	return {
		range: { start, end: start },
		// Without a command's name it is a text and no button.
		command: { title: `postedit: ${found}${origin ? `. ${originSentence(origin)}` : ""}`, command: "" },
	};
};
