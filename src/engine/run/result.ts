import type { Finding } from "../../core/index.ts";
import type { Encoding } from "../../text/index.ts";
import type { Linted } from "../lint/linter.ts";

/** What linting one file came to. */
export interface FileResult extends Linted {
	readonly path: string;
	/** The text that the file held. This and `source` are not kept, and empty, where nothing was found and nothing fixed. */
	readonly original: string;
	/** The file's, where it is known. */
	readonly encoding?: Encoding;
	/** The name of the format that it was read as; absent where nothing was read. */
	readonly format?: string;
	/** Why the file was passed over: it is no text. */
	readonly skipped?: string;
}

const NOTHING: Omit<FileResult, "path"> = {
	original: "",
	source: "",
	findings: [],
	fixed: [],
	suppressed: [],
	crashed: false,
};

/** A file in which nothing was found. */
export const cleanResult = (path: string, measures?: FileResult["measures"]): FileResult => ({
	...NOTHING,
	path,
	...(measures ? { measures } : {}),
});

/** A file that was passed over, and why. */
export const skippedResult = (path: string, reason: string): FileResult => ({ ...NOTHING, path, skipped: reason });

/** A file that could not be linted or written; `finding` says why. */
export const failedResult = (path: string, finding: Finding, original = ""): FileResult => ({
	...NOTHING,
	path,
	original,
	source: original,
	findings: [finding],
	crashed: true,
});
