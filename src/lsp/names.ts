import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isKnownExtension } from "../text/index.ts";

/** The extensions of formats, by the editors' names of languages. */
const EXTENSIONS: Readonly<Record<string, string>> = {
	markdown: ".md",
	html: ".html",
	csv: ".csv",
	tsv: ".tsv",
	jsonl: ".jsonl",
	vtt: ".vtt",
	subrip: ".srt",
};

/** The path of a file's URI; `undefined` for other schemes, and where it names no file. */
export const filePathOf = (uri: string): string | undefined => {
	if (!uri.startsWith("file:")) return undefined;
	try {
		const file = fileURLToPath(uri);
		return file === path.parse(file).root ? undefined : file;
	} catch {
		return undefined;
	}
};

const pathIn = (uri: string): string => {
	try {
		return decodeURIComponent(new URL(uri).pathname);
	} catch {
		return "";
	}
};

/**
 * The path under which a document is linted: a file's own. What is no file (an untitled text, a cell of a notebook, a
 * version out of git) is taken to stand in `folder`, in the format that its name or else its language has.
 */
export const nameOf = (uri: string, languageId: string, folder: string | undefined): string => {
	const file = filePathOf(uri);
	if (file !== undefined) return file;
	const name = path.posix.basename(pathIn(uri)) || "untitled";
	const extension = isKnownExtension(name) ? "" : (EXTENSIONS[languageId] ?? ".txt");
	return path.join(folder ?? os.homedir(), name + extension);
};

/** Is a file of that path the program's own: no article, whatever a client takes it for? */
export const isOwnFile = (file: string): boolean =>
	/^postedit(?:\.config\.\w+|-suppressions\.json)$/.test(path.basename(file));
