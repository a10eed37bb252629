import fs from "node:fs";
import path from "node:path";
import ignore, { type Ignore } from "ignore";

/** An ignore file's patterns and the folder that they count from. */
export interface Ignores {
	readonly folder: string;
	readonly rules: Ignore;
}

/** In a folder, in the order in which they are heeded: a later one may take back what an earlier one left out. */
const IGNORE_FILES = [".gitignore", ".posteditignore"];

/** Patterns in the syntax of .gitignore, counted from a folder. */
export const ignoresFrom = (folder: string, patterns: string | readonly string[]): Ignores => ({
	folder,
	rules: ignore({ allowRelativePaths: true }).add(patterns),
});

/** The ignore files of a folder itself. One that cannot be read ignores nothing. */
export const ignoresIn = (folder: string): readonly Ignores[] =>
	IGNORE_FILES.flatMap((name) => {
		try {
			return [ignoresFrom(folder, fs.readFileSync(path.join(folder, name), "utf8"))];
		} catch {
			return [];
		}
	});

/** The ignore files above a folder, up to the root of its git repository; outside of one, up to the working folder. */
export const ignoresAbove = (folder: string): readonly Ignores[] => {
	const above: Ignores[] = [];
	const home = process.cwd();
	let upToHome: readonly Ignores[] = [];
	for (let at = folder, parent = path.dirname(at); ; at = parent, parent = path.dirname(at)) {
		if (at !== folder) above.unshift(...ignoresIn(at));
		if (at === home) upToHome = [...above];
		if (fs.existsSync(path.join(at, ".git"))) return above;
		if (parent === at) return upToHome;
	}
};

/** Is a file or folder (absolute) left out by these patterns, outer folders first? A path outside of their folder is not. */
export const isIgnored = (file: string, isFolder: boolean, chain: readonly Ignores[]): boolean => {
	let ignored = false;
	for (const { folder, rules } of chain) {
		const inside = path.relative(folder, file);
		if (inside === "" || inside.startsWith("..") || path.isAbsolute(inside)) continue;
		const verdict = rules.test(inside.split(path.sep).join("/") + (isFolder ? "/" : ""));
		if (verdict.ignored) ignored = true;
		else if (verdict.unignored) ignored = false;
	}
	return ignored;
};
