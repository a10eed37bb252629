import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { replaceFile } from "../files/replace.ts";
import { ConfigurationError } from "./error.ts";

/**
 * The file of a person's own words, one a line, for all projects: `postedit/words.txt` in `$XDG_CONFIG_HOME`, on Windows in
 * `%APPDATA%`, else in `~/.config`.
 */
export const userDictionary = (): string => {
	const { XDG_CONFIG_HOME: xdg, APPDATA: appData } = process.env;
	// The XDG specification has a relative path ignored.
	const home =
		xdg && path.isAbsolute(xdg)
			? xdg
			: process.platform === "win32" && appData
				? appData
				: path.join(os.homedir(), ".config");
	return path.join(home, "postedit", "words.txt");
};

const textOf = (file: string): string => {
	try {
		return fs.readFileSync(file, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return "";
		throw new ConfigurationError(
			`Cannot read the user dictionary ${file}: ${error instanceof Error ? error.message : String(error)}`,
			file,
		);
	}
};

const wordsIn = (text: string): readonly string[] =>
	text
		.replace(/^\uFEFF/, "")
		.split(/\r?\n/)
		.map((line) => line.replace(/#.*/, "").trim())
		.filter((word) => word !== "");

/** The words of the user dictionary; none if there is no such file. Throws a `ConfigurationError` for one that cannot be read. */
export const userWords = (): readonly string[] => wordsIn(textOf(userDictionary()));

/** Puts a word into the user dictionary and gives the file; comments and order are kept. Throws Node's error. */
export const addUserWord = (word: string): string => {
	const file = userDictionary();
	const before = textOf(file);
	if (wordsIn(before).some((known) => known.toLowerCase() === word.toLowerCase())) return file;
	replaceFile(file, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${word}\n`);
	return file;
};
