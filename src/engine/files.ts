import fs from "node:fs/promises";
import path from "node:path";
import ignore, { type Ignore } from "ignore";
import { isKnownExtension } from "../text/index.ts";

/** Names that no walk enters: version control and installed packages hold no articles. */
const NEVER = new Set([".git", ".hg", ".svn", ".jj", "node_modules"]);

/** An ignore file's patterns and the folder that they count from. */
interface Ignores {
	readonly folder: string;
	readonly rules: Ignore;
}

/** A path that was named and does not exist. `code` is ENOENT. */
export class MissingPathError extends Error {
	readonly code = "ENOENT";
	constructor(given: string) {
		super(`No such file or folder: ${given}`);
	}
}

/** One file to lint, or a path that could not be looked at and why. */
export interface FoundFile {
	/** As it is printed: relative if the given path was. */
	readonly path: string;
	readonly error?: Error;
}

const posix = (file: string): string => file.split(path.sep).join("/");

const isIgnored = (file: string, isFolder: boolean, chain: readonly Ignores[]): boolean => {
	let ignored = false;
	for (const { folder, rules } of chain) {
		const relative = posix(path.relative(folder, file)) + (isFolder ? "/" : "");
		const verdict = rules.test(relative);
		if (verdict.ignored) ignored = true;
		else if (verdict.unignored) ignored = false;
	}
	return ignored;
};

const ignoresOf = async (folder: string): Promise<readonly Ignores[]> => {
	try {
		const text = await fs.readFile(path.join(folder, ".gitignore"), "utf8");
		return [{ folder, rules: ignore({ allowRelativePaths: false }).add(text) }];
	} catch {
		return [];
	}
};

/** The ignore files above a folder, up to the root of its git repository. */
const ignoresAbove = async (folder: string): Promise<readonly Ignores[]> => {
	const above: Ignores[] = [];
	for (let at = folder, parent = path.dirname(at); ; at = parent, parent = path.dirname(at)) {
		if (at !== folder) above.unshift(...(await ignoresOf(at)));
		const isRepository = await fs.stat(path.join(at, ".git")).then(
			() => true,
			() => false,
		);
		if (isRepository) return above;
		if (parent === at) return [];
	}
};

/** Files in a folder, depth first, in the order of their names: the ones whose extension a format knows. */
async function* walk(folder: string, above: readonly Ignores[]): AsyncGenerator<FoundFile> {
	let entries: import("node:fs").Dirent[];
	try {
		entries = await fs.readdir(folder, { withFileTypes: true });
	} catch (error) {
		yield { path: folder, error: error instanceof Error ? error : new Error(String(error)) };
		return;
	}
	const chain = [...above, ...(await ignoresOf(path.resolve(folder)))];
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const file = path.join(folder, entry.name);
		if (NEVER.has(entry.name) || isIgnored(path.resolve(file), entry.isDirectory(), chain)) continue;
		if (entry.isDirectory()) yield* walk(file, chain);
		else if (isKnownExtension(entry.name) && (entry.isFile() || (await leadsToFile(file)))) yield { path: file };
	}
}

/** A link to a folder is not followed, so loops cannot be; one that leads nowhere is reported when it is read. */
const leadsToFile = (file: string): Promise<boolean> =>
	fs.stat(file).then(
		(stat) => stat.isFile(),
		() => true,
	);

/**
 * The files that paths stand for, one by one: a file is taken as it is, a folder is walked, `.gitignore` honoured. Throws
 * `MissingPathError` for a path that does not exist, before the first file.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
	const stats = await Promise.all(
		paths.map((given) =>
			fs.stat(given).catch(() =>
				// A broken link exists; reading it will say what is wrong.
				fs.lstat(given).catch(() => {
					throw new MissingPathError(given);
				}),
			),
		),
	);
	const seen = new Set<string>();
	for (const [i, given] of paths.entries()) {
		const found = stats[i]?.isDirectory() ? walk(given, await ignoresAbove(path.resolve(given))) : [{ path: given }];
		for await (const file of found) {
			const key = path.resolve(file.path);
			if (paths.length > 1 && seen.has(key)) continue;
			if (paths.length > 1) seen.add(key);
			yield file;
		}
	}
}
