import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { strayName } from "./stray.ts";

/** Where a file really is, for people link what they configure from elsewhere; where it will be if it is not there yet. */
const targetOf = (file: string): string => {
	try {
		return fs.realpathSync(file);
	} catch {
		return file;
	}
};

/**
 * Writes a file of the program's own (a configuration, a list of words, suppressions) whole or not at all, and makes its
 * folder. A link keeps pointing where it did. Throws Node's error with the old file untouched.
 */
export const replaceFile = (file: string, text: string): void => {
	const target = targetOf(file);
	const folder = path.dirname(target);
	fs.mkdirSync(folder, { recursive: true });
	const mode = fs.statSync(target, { throwIfNoEntry: false })?.mode;
	const beside = path.join(folder, strayName(path.basename(target), randomBytes(6).toString("hex")));
	try {
		fs.writeFileSync(beside, text, mode === undefined ? {} : { mode });
		fs.renameSync(beside, target);
	} finally {
		fs.rmSync(beside, { force: true });
	}
};
