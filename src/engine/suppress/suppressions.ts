import fs from "node:fs";
import path from "node:path";
import type { Finding } from "../../core/index.ts";
import { ConfigurationError } from "../configuration/index.ts";
import { replaceFile } from "../files/replace.ts";

/** One finding that is to be passed over wherever its sentence stands. */
export interface Suppression {
	/** Of the rule, the text that it found and the sentence around: survives edits elsewhere. */
	readonly fingerprint: string;
	readonly rule: string;
	/** The file in which it was found, from the folder of the suppressions file, for people and for pruning. */
	readonly path: string;
	/** What was found. */
	readonly text: string;
	readonly reason: string;
	/** The day on which it was put in, as `2024-02-16`. */
	readonly date: string;
}

/** The suppressions of a project. */
export interface Suppressions {
	/** The file that they are kept in, as it was named. */
	readonly location: string;
	readonly fingerprints: ReadonlySet<string>;
	/** Hears what a file came to: which suppressions are still needed, and which new ones are wanted. */
	hear(file: string, suppressed: readonly Finding[], wanted: readonly Finding[]): void;
	/** Those that no finding needed, of files that were linted or are gone. */
	unused(): readonly Suppression[];
	/** Writes the file if anything is new, or, if asked, without the unused ones. Gives how many were added and removed. */
	save(options: { readonly prune: boolean; readonly reason: string; readonly date: string }): {
		readonly added: number;
		readonly removed: number;
	};
}

const VERSION = 1;

const isSuppression = (given: unknown): given is Suppression =>
	typeof given === "object" && given !== null && "fingerprint" in given && typeof given.fingerprint === "string";

const read = (location: string): readonly Suppression[] => {
	let text: string;
	try {
		text = fs.readFileSync(location, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
		throw new ConfigurationError(
			`Cannot read ${location}: ${error instanceof Error ? error.message : String(error)}`,
			location,
		);
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new ConfigurationError(
			`${location}: not JSON: ${error instanceof Error ? error.message : String(error)}`,
			location,
		);
	}
	const list = typeof value === "object" && value !== null && "suppressions" in value ? value.suppressions : undefined;
	const version = typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
	if (version !== VERSION || !Array.isArray(list) || !list.every(isSuppression))
		throw new ConfigurationError(
			`${location}: expected {"version": ${VERSION}, "suppressions": [{"fingerprint": …}]}, as \`postedit --suppress-all\` writes it`,
			location,
		);
	return list;
};

const write = (location: string, suppressions: readonly Suppression[]): void => {
	const rows = [...suppressions]
		.sort((a, b) => (`${a.path}\0${a.rule}\0${a.fingerprint}` < `${b.path}\0${b.rule}\0${b.fingerprint}` ? -1 : 1))
		.map((row) => `\t\t${JSON.stringify(row)}`);
	const text = `{\n\t"version": ${VERSION},\n\t"suppressions": [\n${rows.join(",\n")}${rows.length > 0 ? "\n" : ""}\t]\n}\n`;
	replaceFile(location, text);
};

/** Opens the suppressions of a location, which need not exist. Throws a `ConfigurationError` for a file of another kind. */
export const createSuppressions = (location: string): Suppressions => {
	const known = new Map(read(location).map((suppression) => [suppression.fingerprint, suppression]));
	const folder = path.resolve(path.dirname(location));
	const relative = (file: string) => path.relative(folder, path.resolve(file)).split(path.sep).join("/");
	const needed = new Set<string>();
	const linted = new Set<string>();
	const added = new Map<string, { rule: string; path: string; text: string }>();
	const paths = new Set([...known.values()].map((suppression) => suppression.path));

	const unused = () =>
		[...known.values()].filter(
			(suppression) =>
				!needed.has(suppression.fingerprint) &&
				(linted.has(suppression.path) || !fs.existsSync(path.join(folder, suppression.path))),
		);

	return {
		location,
		fingerprints: new Set(known.keys()),
		hear(file, suppressed, wanted) {
			const name = relative(file);
			if (paths.has(name)) linted.add(name);
			for (const { fingerprint } of suppressed) needed.add(fingerprint);
			for (const { fingerprint, ruleId, actual } of wanted)
				if (fingerprint !== "" && !known.has(fingerprint) && !added.has(fingerprint))
					added.set(fingerprint, { rule: ruleId, path: name, text: actual.trim() });
		},
		unused,
		save({ prune, reason, date }) {
			const removed = prune ? new Set(unused().map(({ fingerprint }) => fingerprint)) : new Set<string>();
			if (added.size + removed.size > 0)
				write(location, [
					...[...known.values()].filter(({ fingerprint }) => !removed.has(fingerprint)),
					...[...added].map(([fingerprint, found]) => ({ fingerprint, ...found, reason, date })),
				]);
			return { added: added.size, removed: removed.size };
		},
	};
};
