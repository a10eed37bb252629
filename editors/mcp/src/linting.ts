import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import registry from "../../../rules/registry.ts";
import { FAMILIES } from "../../../src/core/index.ts";
import {
	type Configurations,
	createConfigurations,
	createFileLinter,
	DEFAULT_SUPPRESSIONS,
	type FileResult,
	type Fixing,
	guess,
	PRESET_NAMES,
} from "../../../src/engine/index.ts";
import { createSuppressions } from "../../../src/engine/suppress/suppressions.ts";
import { decode, FORMAT_NAMES } from "../../../src/text/index.ts";
import { findFile } from "./folders.ts";

/** What tools need to know of where they run. */
export interface Surroundings {
	/** The folders whose files may be read, absolute. */
	folders(): Promise<readonly string[]>;
	/** May configurations written in JavaScript or TypeScript be run? */
	readonly mayRunCode: boolean;
}

/** What the tools that look at an article are told. */
export const ARTICLE = {
	text: z.string().optional().describe("The article itself. Give this or path."),
	path: z
		.string()
		.optional()
		.describe("A file that holds the article, absolute or relative to the working folder. Give this or text."),
	format: z
		.enum(FORMAT_NAMES)
		.optional()
		.describe("How the text is written. Of a file its extension says so; a text is plain if this is not said."),
	preset: z.enum(PRESET_NAMES).optional().describe("The rules to run, if not those of the project's configuration."),
	rules: z.array(z.string()).optional().describe("Run these rules or families of rules only."),
	sourceLanguages: z
		.array(z.string())
		.optional()
		.describe("The languages the article may be translated from, as ISO 639-1 codes, where they are known."),
};
type Given = z.infer<z.ZodObject<typeof ARTICLE>>;

/** An article that was linted, as far as it was asked to be. */
export interface Looked {
	readonly result: FileResult;
	readonly configurations: Configurations;
	/** The text before any fix. */
	readonly source: string;
	/** Absolute; the name that a text without a file was given, in the first folder. */
	readonly file: string;
}

const named = (names: readonly string[]): ReadonlySet<string> =>
	new Set(
		names.flatMap((name) => {
			const found = registry.filter(({ meta }) => meta.id === name || meta.family === name);
			if (found.length === 0)
				throw new RangeError(
					`Unknown rule ${JSON.stringify(name)}${guess(name, [...registry.map(({ meta }) => meta.id), ...FAMILIES])}`,
				);
			return found.map(({ meta }) => meta.id);
		}),
	);

const suppressedIn = (folder: string): ReadonlySet<string> => {
	const location = path.join(folder, DEFAULT_SUPPRESSIONS);
	return fs.existsSync(location) ? createSuppressions(location).fingerprints : new Set();
};

/** A name for a text without a file, so that the configuration of its folder holds for it. */
const NAMELESS = "article.txt";

/**
 * Lints an article under the project's configuration, and fixes it if `fixing` says so; a file is replaced only if `write`.
 * Throws a `RangeError` or a `ConfigurationError` for what cannot be meant or read.
 */
export const look = async (
	{ text, path: name, format, preset, rules, sourceLanguages }: Given,
	{ folders, mayRunCode }: Surroundings,
	fixing: Fixing,
	write = false,
): Promise<Looked> => {
	if ((text === undefined) === (name === undefined)) throw new RangeError("Give either text or path");
	if (write && name === undefined) throw new RangeError("Only a file can be written: give path, not text");
	const allowed = await folders();
	const found = name === undefined ? undefined : findFile(name, allowed);
	const folder = found?.folder ?? allowed[0] ?? process.cwd();
	const file = found?.file ?? path.join(folder, NAMELESS);
	const configurations = createConfigurations({
		mayRunCode,
		howToTrust: "start the server with --trust",
		...(preset === undefined ? {} : { preset }),
		overriding: {
			...(rules === undefined ? {} : { only: named(rules) }),
			...(sourceLanguages === undefined ? {} : { sourceLanguages }),
			...(format === undefined ? {} : { format }),
		},
	});
	const settings = await configurations.settingsFor(file);
	const linter = createFileLinter({
		fixing,
		write,
		heedComments: true,
		reportUnused: false,
		suppressed: suppressedIn(folder),
		timed: false,
		measured: true,
	});
	const source = text ?? decode(fs.readFileSync(file))?.source;
	if (source === undefined) throw new RangeError(`${name} is binary, expected text`);
	const result = found
		? await linter.lintFile({ path: file, settings })
		: await linter.lintText(source, { path: file, settings });
	const problem = result.findings.find(({ ruleId }) => ruleId === "unreadable-file" || ruleId === "unwritable-file");
	if (problem) throw new RangeError(problem.reason);
	return { result, configurations, source, file };
};
