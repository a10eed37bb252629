import { type Hover, MarkupKind, type Position } from "vscode-languageserver/node";
import type { Finding } from "../core/index.ts";
import type { ArticleOrigin } from "../engine/index.ts";
import { ruleOf, rulePage } from "../engine/index.ts";
import type { Client } from "./client.ts";
import type { Diagnosed } from "./diagnose.ts";
import type { Positions } from "./positions.ts";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
const languageName = (code: string): string => LANGUAGES.of(code) ?? code;
const MOST_CUES = 3;
/** Families whose rules look at where the article comes from. */
const OF_TRANSLATION: ReadonlySet<string> = new Set(["calque", "untranslated", "grammar", "locale"]);

/** Says in a sentence how likely an article is a translation, and what shows it. */
export const originSentence = ({ probability, language, cues }: ArticleOrigin): string => {
	const from = language === null ? "" : ` from ${languageName(language)}`;
	const named = cues
		.filter(({ kind, weight }) => kind !== "style" && weight > 0)
		.slice(0, MOST_CUES)
		.map(({ kind, name }) => (kind === "phrase" ? `"${name}"` : name));
	return `The article is a translation${from} with ${Math.round(100 * probability)} % probability${named.length > 0 ? `: ${named.join(", ")}` : ""}.`;
};

/** The words of a rule's page under "Why", without what Markdown adds. */
const whyOf = (page: string): string =>
	/^## Why\n+([\s\S]*?)(?=^## |$(?![\s\S]))/m
		.exec(page)?.[1]
		?.trim()
		.replace(/\n(?!\n)/g, " ") ?? "";

/** What was measured of a rule, in a sentence; empty if nothing was. */
const measured = async (id: string): Promise<string> => {
	const { PRECISION } = await import("../engine/precision/generated-precision.ts");
	const { SET_NAMES } = await import("../engine/precision/precision.ts");
	const rates = PRECISION.rules[id]?.rates;
	const rateOf = (set: (typeof SET_NAMES)[number]) => rates?.[SET_NAMES.indexOf(set)];
	const [news, machine] = [rateOf("news"), rateOf("machine")];
	return news === undefined || machine === undefined
		? ""
		: `Measured: ${news.toFixed(2)} findings in 10,000 words of English news, ${machine.toFixed(2)} in machine translations.`;
};

/** Lines of a hover, in Markdown or as they are. */
const about = async (
	{ ruleId, family, reason, note, language, safety, expected, url }: Finding,
	origin: ArticleOrigin | undefined,
	isMarkdown: boolean,
): Promise<string> => {
	const strong = (text: string) => (isMarkdown ? `**${text}**` : text);
	const plain = (text: string) => (isMarkdown ? text : text.replace(/`/g, ""));
	if (family === "run") return `${strong(ruleId)}\n\n${plain(reason)}`;
	const { meta } = ruleOf(ruleId);
	const name = isMarkdown && url !== null ? `[${ruleId}](${url})` : ruleId;
	const others =
		expected.length > 1
			? `Or: ${expected
					.slice(1)
					.map((text) => `\`${text}\``)
					.join(", ")}.`
			: "";
	const trust = {
		safe: "The fix is safe: no word of the article changes.",
		unsafe: "The fix changes words: read it before you take it.",
		none: "",
	};
	const lines = [
		`${strong(name)}: ${meta.summary}`,
		reason,
		note ?? "",
		language === null ? "" : `Source language: ${languageName(language)}.`,
		[trust[safety], others].filter((text) => text !== "").join(" "),
		whyOf(rulePage(meta)),
		origin && OF_TRANSLATION.has(family) ? originSentence(origin) : "",
		await measured(ruleId),
	];
	return lines
		.filter((line) => line !== "")
		.map(plain)
		.join("\n\n");
};

/** What there is to know of the findings at a place; null where there is none. */
export const hoverAt = async (
	{ checked, document, diagnostics }: Diagnosed,
	position: Position,
	client: Client,
	positions: Positions,
	originOf: () => Promise<ArticleOrigin | undefined>,
): Promise<Hover | null> => {
	const at = positions.offsetOf(document, position);
	const found = checked.linted.findings.flatMap((finding, i) => {
		const { span } = finding;
		return span.start <= at && (at < span.end || span.start === span.end)
			? [{ finding, range: diagnostics[i]?.range }]
			: [];
	});
	if (found.length === 0) return null;
	const origin = found.some(({ finding }) => OF_TRANSLATION.has(finding.family)) ? await originOf() : undefined;
	const texts = await Promise.all(found.map(({ finding }) => about(finding, origin, client.markdownHover)));
	const range = found[0]?.range;
	return {
		contents: {
			kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
			value: texts.join(client.markdownHover ? "\n\n---\n\n" : "\n\n"),
		},
		...(range ? { range } : {}),
	};
};
