import fs from "node:fs";
import path from "node:path";
import type { ParseError } from "jsonc-parser";
import type { RuleSetting } from "../../chain/index.ts";
import { ConfigurationError } from "./error.ts";
import { configurationFileIn } from "./load.ts";

/** What a user wants a configuration to say from now on. */
export type Wish =
	/** A word that is right; in files of one name only, if `files` names them. */
	| { readonly kind: "word"; readonly word: string; readonly files?: string }
	/** A text that a rule must not flag. `now` is what holds of the rule, so that nothing of it is lost. */
	| { readonly kind: "allow"; readonly rule: string; readonly phrase: string; readonly now: RuleSetting | undefined }
	| { readonly kind: "off"; readonly rule: string };

/** One value to be set; a path that ends in the length of a list adds to it. */
interface Change {
	readonly path: readonly (string | number)[];
	readonly value: unknown;
}

type Unchecked = Readonly<Record<string, unknown>>;
const recordOf = (value: unknown): Unchecked =>
	typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isListed = (list: readonly unknown[], text: string): boolean =>
	list.some((item) => typeof item === "string" && item.toLowerCase() === text.toLowerCase());

/** Adds a text to a list that may not be there. */
const adding = (at: readonly (string | number)[], list: unknown, text: string): readonly Change[] => {
	if (!Array.isArray(list)) return [{ path: at, value: [text] }];
	return isListed(list, text) ? [] : [{ path: [...at, list.length], value: text }];
};

const wordChanges = (configuration: Unchecked, word: string, files: string | undefined): readonly Change[] => {
	if (files === undefined) return adding(["words"], configuration["words"], word);
	const overrides = listOf(configuration["overrides"]);
	const i = overrides.findIndex((override) => recordOf(override)["files"] === files);
	if (i >= 0) return adding(["overrides", i, "words"], recordOf(overrides[i])["words"], word);
	const override = { files, words: [word] };
	return Array.isArray(configuration["overrides"])
		? [{ path: ["overrides", overrides.length], value: override }]
		: [{ path: ["overrides"], value: [override] }];
};

const allowChanges = (
	configuration: Unchecked,
	rule: string,
	phrase: string,
	now: RuleSetting | undefined,
): readonly Change[] => {
	const entry = recordOf(configuration["rules"])[rule];
	if (Array.isArray(entry) && entry.length > 1)
		return adding(["rules", rule, 1, "allow"], recordOf(entry[1])["allow"], phrase);
	const [level, options] = typeof now === "object" ? now : [now, {}];
	const allowed = listOf(recordOf(options)["allow"]);
	if (isListed(allowed, phrase)) return [];
	// Options replace those of what is extended, so that they are written out.
	const value = [level === true || level === undefined ? "on" : level, { ...options, allow: [...allowed, phrase] }];
	return [{ path: ["rules", rule], value }];
};

const changesFor = (given: unknown, wish: Wish): readonly Change[] => {
	const configuration = recordOf(given);
	switch (wish.kind) {
		case "word":
			return wordChanges(configuration, wish.word, wish.files);
		case "allow":
			return allowChanges(configuration, wish.rule, wish.phrase, wish.now);
		case "off": {
			const entry = recordOf(configuration["rules"])[wish.rule];
			return [{ path: Array.isArray(entry) ? ["rules", wish.rule, 0] : ["rules", wish.rule], value: "off" }];
		}
	}
};

const editedJson = async (file: string, text: string, wish: Wish, key: readonly string[]): Promise<string> => {
	const { default: jsonc } = await import("jsonc-parser");
	const { setInJson } = await import("./set-in-json.ts");
	const faults: ParseError[] = [];
	let whole: unknown = jsonc.parse(text, faults, { allowTrailingComma: true });
	if (faults.length > 0) throw new ConfigurationError(`${file}: not JSON, mend it first`, file);
	for (const name of key) whole = recordOf(whole)[name];
	return changesFor(whole, wish).reduce(
		(edited, { path: at, value }) => setInJson(edited, [...key, ...at], value),
		text,
	);
};

const editedYaml = async (file: string, text: string, wish: Wish): Promise<string> => {
	const { parseDocument } = await import("yaml");
	const document = parseDocument(text);
	if (document.errors.length > 0) throw new ConfigurationError(`${file}: not YAML, mend it first`, file);
	for (const { path: at, value } of changesFor(document.toJS(), wish)) document.setIn(at, document.createNode(value));
	return document.toString({ lineWidth: 0 });
};

/**
 * The text of a configuration file after it has been granted a wish; what else it says, and its comments, stay. Throws a
 * `ConfigurationError` for a configuration that is a program, with what to write into it.
 */
export const editedConfiguration = (file: string, text: string, wish: Wish): Promise<string> => {
	if (path.basename(file) === "package.json") return editedJson(file, text, wish, ["postedit"]);
	switch (path.extname(file).toLowerCase()) {
		case ".json":
		case ".jsonc":
			return editedJson(file, text === "" ? "{}\n" : text, wish, []);
		case ".yaml":
		case ".yml":
			return editedYaml(file, text, wish);
		default:
			throw new ConfigurationError(`${file} is a program, which only its author can change: ${inWords(wish)}`, file);
	}
};

const inWords = (wish: Wish): string => {
	switch (wish.kind) {
		case "word":
			return `add ${JSON.stringify(wish.word)} to \`words\``;
		case "allow":
			return `add ${JSON.stringify(wish.phrase)} to the option \`allow\` of the rule ${wish.rule}`;
		case "off":
			return `set the rule ${wish.rule} to "off"`;
	}
};

/** The configuration that holds for the files of a folder: the nearest one in it or above it; `undefined` if there is none. */
export const configurationFileAbove = (folder: string): string | undefined => {
	for (let at = path.resolve(folder); ; at = path.dirname(at)) {
		const file = configurationFileIn(at);
		if (file !== undefined) return file;
		if (path.dirname(at) === at) return undefined;
	}
};

/** What a configuration file holds; empty if there is none yet. Throws a `ConfigurationError` if it cannot be read. */
export const configurationText = (file: string): string => {
	try {
		return fs.readFileSync(file, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
		throw new ConfigurationError(
			`Cannot read the configuration ${file}: ${error instanceof Error ? error.message : String(error)}`,
			file,
		);
	}
};

/** A pattern of `files` that fits a path and no other: its own marks are escaped. */
export const patternOf = (relative: string): string => relative.replace(/[\\*?[\]{}()!+@]/g, "\\$&");
