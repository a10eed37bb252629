import { type ArticleOrigin, createOriginReader, UnmatchedError } from "../../engine/index.ts";
import { decode } from "../../text/index.ts";
import { filesOf, readAll } from "../check/files.ts";
import type { Run } from "../commands.ts";
import { configurationsOf } from "../configuration-flags.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
const nameOf = (language: string | null): string => (language === null ? "" : (LANGUAGES.of(language) ?? language));

/** Cues that a reader is shown; JSON Lines has all. */
const MOST_CUES = 6;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const asJson = ({ path, record, probability, language, cues }: ArticleOrigin): string =>
	`${JSON.stringify({
		path,
		...(record === undefined ? {} : { record }),
		probability: round(probability),
		language,
		cues: cues.map((cue) => ({ ...cue, weight: round(cue.weight) })),
	})}\n`;

const asTable = ({ path, record, probability, language, cues }: ArticleOrigin): string => {
	const head = `${`${Math.round(100 * probability)} %`.padStart(5)}  ${nameOf(language).padEnd(10)}  ${path}${record === undefined ? "" : `, record ${record}`}\n`;
	const lines = cues
		.slice(0, MOST_CUES)
		.map(
			({ kind, name, language: of, weight }) =>
				`${`${weight < 0 ? "" : "+"}${weight.toFixed(1)}`.padStart(12)}  ${kind === "phrase" ? JSON.stringify(name) : name}${of ? ` (${nameOf(of)})` : ""}\n`,
		);
	return head + lines.join("");
};

const FORMATS: Readonly<Record<string, (origin: ArticleOrigin) => string>> = { table: asTable, jsonl: asJson };

/** `postedit origin`: for each article how likely it is a machine translation, from which language, and what says so. */
export const origin: Run = async ({ operands: paths, flags }, terminal) => {
	const format = FORMATS[flags.format ?? "table"];
	if (!format) throw new UsageError(`origin prints ${Object.keys(FORMATS).join(" or ")}, not ${flags.format}`);
	const configurations = await configurationsOf(flags);
	const reader = createOriginReader();
	if (paths.length === 1 && paths[0] === "-") {
		const decoded = decode(await readAll(terminal.stdin));
		if (!decoded) throw new UsageError("Standard input holds binary data, expected text");
		const name = flags["stdin-filename"];
		const settings = await configurations.settingsFor(name ?? "stdin.txt");
		for await (const found of reader.ofText(decoded.source, name ?? "<stdin>", settings))
			await terminal.print(format(found));
		return 0;
	}
	let status = 0;
	try {
		for await (const { path, error } of await filesOf(paths, flags, configurations, terminal)) {
			try {
				if (error) throw error;
				for await (const found of reader.ofFile(path, await configurations.settingsFor(path)))
					await terminal.print(format(found));
			} catch (failure) {
				status = warnOf(path, failure, terminal);
			}
		}
	} catch (failure) {
		throw failure instanceof UnmatchedError ? new UsageError(failure.message) : failure;
	}
	return status;
};

/** Says why a file could not be read; gives the exit status. Throws what is no failure of reading. */
const warnOf = (path: string, failure: unknown, terminal: Terminal): number => {
	if (!(failure instanceof Error && "code" in failure) && !(failure instanceof RangeError)) throw failure;
	terminal.warn(`${path}: ${failure.message}`);
	return 2;
};
