import fs from "node:fs";
import path from "node:path";
import { formatNameOf, isContainer, isKnownExtension } from "../../text/index.ts";
import type { Configurations } from "../configuration/index.ts";
import { type Ignores, ignoresAbove, ignoresFrom, ignoresIn, isIgnored } from "./ignored.ts";
import { removeStrays } from "./stray.ts";
import { type FoundFile, type WalkOptions, walk } from "./walk.ts";

/** Paths that were named and stand for no file. */
export class UnmatchedError extends Error {
	constructor(given: string, what: string) {
		super(`${what}: ${given}`);
	}
}

/** Which files to lint. */
export interface FindOptions {
	/** Files, folders and globs. */
	readonly patterns: readonly string[];
	/** More files, which may be gone: those of a list or of git. */
	readonly listed?: readonly string[];
	/** Those of `listed` that are to be read from git's index. */
	readonly staged?: ReadonlySet<string>;
	/** Heed .gitignore, .posteditignore and the configurations' `ignores`. */
	readonly heedIgnores: boolean;
	/** In the syntax of .gitignore, from the working folder; heeded always. */
	readonly ignorePatterns: readonly string[];
	/** Leave out ignored files even if they are named, and files of unknown kinds if they are listed. */
	readonly forceExclude: boolean;
	readonly errorOnUnmatched: boolean;
	readonly configurations: Configurations;
	/** All files are read in one format, so that any name will do inside folders. */
	readonly anyName?: boolean;
	/** Inside folders, also files of many records, which seldom are articles: somebody has said which field to read. */
	readonly records?: boolean;
}

const isGlob = (given: string): boolean => /[*?[\]{}]|[!+@]\(/.test(given);

/** What a path leads to; `undefined` if nothing, or if its links go round in a circle. */
const statOf = (file: string): fs.Stats | undefined => {
	try {
		return fs.statSync(file);
	} catch {
		return undefined;
	}
};

/** Asks whether a single file that nobody found by walking is left out. */
const ignoredByName = async (file: string, options: WalkOptions): Promise<boolean> => {
	const absolute = path.resolve(file);
	const folder = path.dirname(absolute);
	const files = options.heedIgnoreFiles ? [...ignoresAbove(folder), ...ignoresIn(folder)] : [];
	const chain = [files, await options.ignoresOf(folder)];
	for (const ignores of chain) {
		// A pattern may name a folder above the file.
		for (let at = absolute; at !== path.dirname(at); at = path.dirname(at))
			if (isIgnored(at, at !== absolute, ignores)) return true;
	}
	return false;
};

/** What a configuration and `--ignore-pattern` leave out, by folder. */
const ignoresOf =
	({
		configurations,
		heedIgnores,
		ignorePatterns,
	}: Pick<FindOptions, "configurations" | "heedIgnores" | "ignorePatterns">): WalkOptions["ignoresOf"] =>
	async (folder) => {
		const named: readonly Ignores[] = ignorePatterns.length > 0 ? [ignoresFrom(process.cwd(), ignorePatterns)] : [];
		if (!heedIgnores) return named;
		const layers = await configurations.layersFor(folder);
		return [
			...layers.flatMap(({ folder: from, configuration: { ignores } }) =>
				ignores && ignores.length > 0 ? [ignoresFrom(from, ignores)] : [],
			),
			...named,
		];
	};

/** Would a walk leave this file out, by ignore files or by a configuration? */
export const isIgnoredByName = (file: string, configurations: Configurations): Promise<boolean> =>
	ignoredByName(file, {
		takes: () => true,
		heedIgnoreFiles: true,
		ignoresOf: ignoresOf({ configurations, heedIgnores: true, ignorePatterns: [] }),
	});

/** Files that one glob fits, below the folder that it begins with. */
async function* globbed(given: string, options: WalkOptions): AsyncGenerator<FoundFile> {
	const { default: picomatch } = await import("picomatch");
	const { base } = picomatch.scan(given.replace(/^\.\//, ""));
	const folder = base === "" ? "." : base;
	const fits = picomatch(given.replace(/^\.\//, ""));
	if (!statOf(folder)?.isDirectory()) return;
	yield* walk(folder, ignoresAbove(path.resolve(folder)), {
		...options,
		takes: (file) => fits(file.split(path.sep).join("/")),
	});
}

/**
 * The files that paths and globs stand for, one by one: a file is taken as it is, a folder is walked. Throws
 * `UnmatchedError` for a path that does not exist before the first file, and for a folder or glob without files at its end.
 */
export async function* findFiles(options: FindOptions): AsyncGenerator<FoundFile> {
	const { patterns, listed = [], staged, errorOnUnmatched, forceExclude } = options;
	const walking: WalkOptions = {
		takes: options.anyName
			? () => true
			: (file) => isKnownExtension(file) && (options.records === true || !isContainer(formatNameOf(file))),
		heedIgnoreFiles: options.heedIgnores,
		ignoresOf: ignoresOf(options),
	};
	const kinds = patterns.map((given) => {
		const stat = statOf(given);
		if (stat) return stat.isDirectory() ? "folder" : "file";
		// A broken link exists; reading it will say what is wrong.
		if (fs.lstatSync(given, { throwIfNoEntry: false })) return "file";
		if (isGlob(given)) return "glob";
		if (errorOnUnmatched) throw new UnmatchedError(given, "No such file or folder");
		return "none";
	});
	const mayRepeat = patterns.length + listed.length > 1;
	const seen = new Set<string>();
	const isNew = (file: string): boolean => {
		if (!mayRepeat) return true;
		const key = path.resolve(file);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	};
	const cleaned = new Set<string>();
	async function* named(file: string, mayBeOfUnknownKind: boolean): AsyncGenerator<FoundFile> {
		const folder = path.dirname(file);
		if (!cleaned.has(folder)) removeStrays(folder);
		cleaned.add(folder);
		if (!mayBeOfUnknownKind && !walking.takes(file)) return;
		const patternsOnly = !forceExclude && options.ignorePatterns.length > 0;
		if (forceExclude && (await ignoredByName(file, walking))) return;
		if (patternsOnly && (await ignoredByName(file, { ...walking, heedIgnoreFiles: false }))) return;
		yield { path: file };
	}
	for (const [i, given] of patterns.entries()) {
		let count = 0;
		const kind = kinds[i];
		const found =
			kind === "folder"
				? walk(given, ignoresAbove(path.resolve(given)), walking)
				: kind === "glob"
					? globbed(given, walking)
					: kind === "file"
						? named(given, true)
						: [];
		for await (const file of found) {
			count++;
			if (isNew(file.path)) yield file;
		}
		if (count === 0 && errorOnUnmatched && (kind === "folder" || kind === "glob"))
			throw new UnmatchedError(given, kind === "glob" ? "No files fit" : "No articles in this folder, or all ignored");
	}
	for (const file of listed) {
		const isStaged = staged?.has(file) === true;
		if (isStaged || fs.lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false)
			for await (const found of named(file, false))
				if (isNew(found.path)) yield isStaged ? { ...found, staged: true } : found;
	}
}
