import fs from "node:fs";
import path from "node:path";
import { type Ignores, ignoresIn, isIgnored } from "./ignored.ts";
import { removeStray } from "./stray.ts";

/** One file to lint, or a folder that could not be looked into and why. */
export interface FoundFile {
	/** As it is printed: relative if the given path was. */
	readonly path: string;
	readonly error?: Error;
	/** To be read from git's index, for the working tree holds something else. */
	readonly staged?: boolean;
}

/** What a walk takes and leaves. */
export interface WalkOptions {
	/** Is a file of that path (as it is printed) one to lint? */
	takes(file: string): boolean;
	/** Heed .gitignore and .posteditignore. */
	readonly heedIgnoreFiles: boolean;
	/** What a configuration leaves out in the files of a folder (absolute). */
	ignoresOf(folder: string): Promise<readonly Ignores[]>;
}

/** Names that no walk enters: version control and installed packages hold no articles. */
const NEVER = new Set([".git", ".hg", ".svn", ".jj", "node_modules", ".postedit-cache"]);

/** A link to a folder is not followed, so loops cannot be; one that leads nowhere is reported when it is read. */
const leadsToFile = (file: string): boolean => {
	try {
		return fs.statSync(file).isFile();
	} catch {
		return true;
	}
};

/**
 * Files in a folder, depth first, in the order of their names. One folder is open at a time, whatever their number. What
 * a killed run left behind is removed on the way.
 */
export async function* walk(
	folder: string,
	above: readonly Ignores[],
	options: WalkOptions,
): AsyncGenerator<FoundFile> {
	let entries: fs.Dirent[];
	try {
		entries = fs.readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		yield { path: folder, error: error instanceof Error ? error : new Error(String(error)) };
		return;
	}
	const absolute = path.resolve(folder);
	const chain = options.heedIgnoreFiles ? [...above, ...ignoresIn(absolute)] : above;
	const configured = await options.ignoresOf(absolute);
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const { name } = entry;
		if (NEVER.has(name)) continue;
		const file = path.join(folder, name);
		const isFolder = entry.isDirectory();
		if (!isFolder && name.startsWith(".") && removeStray(folder, name)) continue;
		if (!isFolder && !options.takes(file)) continue;
		if (chain.length + configured.length > 0) {
			const whole = path.join(absolute, name);
			if (isIgnored(whole, isFolder, chain) || isIgnored(whole, isFolder, configured)) continue;
		}
		if (isFolder) yield* walk(file, chain, options);
		else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(file))) yield { path: file };
	}
}
