import fs from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { type Configurations, type FoundFile, findFiles } from "../../engine/index.ts";
import type { FlagValues } from "../parse.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** All that a stream holds. */
export const readAll = async (stream: Readable): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
};

/** The names in a list: one a line, or, if it holds NUL, between NULs. */
const namesIn = (list: string): readonly string[] =>
	list.split(list.includes("\0") ? "\0" : /\r?\n/).filter((name) => name !== "");

const readList = async (location: string, stdin: Readable): Promise<readonly string[]> => {
	if (location === "-") return namesIn(new TextDecoder().decode(await readAll(stdin)));
	try {
		return namesIn(fs.readFileSync(location, "utf8"));
	} catch (error) {
		throw new UsageError(
			`--file-list: cannot read ${location}: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
};

/** Files that git names, and those of them that are to be read as they are staged. */
interface GitFiles {
	readonly files: readonly string[];
	readonly staged?: ReadonlySet<string>;
}

const gitFiles = async (flags: FlagValues): Promise<GitFiles | undefined> => {
	if (!flags.staged && !flags.changed && flags.since === undefined) return undefined;
	const git = await import("../../engine/files/git.ts");
	try {
		if (flags.staged) return { files: git.stagedFiles(), staged: git.partlyStagedFiles() };
		return { files: flags.since === undefined ? git.changedFiles() : git.filesSince(flags.since) };
	} catch (error) {
		throw error instanceof git.GitError ? new UsageError(error.message) : error;
	}
};

/** The files that are named, stand in a folder that is named, or fit a glob. */
const within = async (files: readonly string[], named: readonly string[]): Promise<readonly string[]> => {
	const { default: picomatch } = await import("picomatch");
	const roots = named.map((name) => ({
		root: path.resolve(name),
		fits: picomatch(path.resolve(name).split(path.sep).join("/")),
	}));
	return files.filter((file) => {
		const absolute = path.resolve(file);
		return roots.some(
			({ root, fits }) =>
				absolute === root || absolute.startsWith(root + path.sep) || fits(absolute.split(path.sep).join("/")),
		);
	});
};

/** Has somebody said which fields of records to read? */
const namesFields = async (flags: FlagValues, configurations: Configurations): Promise<boolean> =>
	flags.field !== undefined ||
	flags["site-field"] !== undefined ||
	(await configurations.layersFor(process.cwd())).some(
		({ configuration: { fields, overrides = [] } }) =>
			fields !== undefined || overrides.some((override) => override.fields !== undefined),
	);

/** The files that a command line asks for; of those in `changed`, if it is given. Throws a `UsageError` if it asks for none. */
export const filesOf = async (
	paths: readonly string[],
	flags: FlagValues,
	configurations: Configurations,
	{ stdin, warn }: Pick<Terminal, "stdin" | "warn">,
	changed?: readonly string[],
): Promise<AsyncGenerator<FoundFile>> => {
	const git = changed ? { files: changed } : await gitFiles(flags);
	const list = flags["file-list"] === undefined ? undefined : await readList(flags["file-list"], stdin);
	if (paths.length === 0 && !git && !list)
		throw new UsageError("No paths given; name files, folders or globs, or - for standard input");
	const named = [...paths, ...(list ?? [])];
	const listed = git && named.length > 0 ? await within(git.files, named) : (git?.files ?? []);
	const half = flags.fix ? listed.filter((file) => git?.staged?.has(file)) : [];
	if (half.length > 0) warn(`staged in part, so linted as staged and not fixed: ${half.join(", ")}`);
	return findFiles({
		// git says which of the named files: `--staged articles/` are those of that folder.
		patterns: git ? [] : named,
		listed,
		...(git?.staged ? { staged: git.staged } : {}),
		heedIgnores: !flags["no-ignore"],
		ignorePatterns: flags["ignore-pattern"] ?? [],
		forceExclude: flags["force-exclude"] === true || changed !== undefined,
		errorOnUnmatched: !flags["no-error-on-unmatched-pattern"] && !flags["force-exclude"],
		anyName: flags["input-format"] !== undefined,
		records: await namesFields(flags, configurations),
		configurations,
	});
};
