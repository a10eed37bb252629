import type { ConfiguredRule, FixMode } from "../chain/index.ts";
import type { Finding } from "../core/index.ts";
import { type Decoded, encode } from "../text/index.ts";
import { readSource } from "../text/read.ts";
import { findFiles } from "./files.ts";
import { createLinter, type Linted, type Linter } from "./linter.ts";
import { reasonOf, runProblem } from "./run-problem.ts";
import { writeAtomically } from "./write.ts";

/** What linting one file came to. */
export interface FileResult extends Linted {
	readonly path: string;
	/** The text that the file held. */
	readonly original: string;
}

export interface RunOptions {
	readonly rules: readonly ConfiguredRule[];
	readonly mode: FixMode;
	/** Replace files that fixes change; else they are only reported. */
	readonly write: boolean;
}

const failed = (path: string, finding: Finding, original = ""): FileResult => ({
	path,
	original,
	source: original,
	findings: [finding],
	fixed: [],
	crashed: true,
});

const lintFile = async (path: string, linter: Linter, options: RunOptions): Promise<FileResult | undefined> => {
	let decoded: Decoded | undefined;
	try {
		decoded = readSource(path);
	} catch (error) {
		return failed(path, runProblem("unreadable-file", `Cannot read this file: ${reasonOf(error)}`));
	}
	if (!decoded) return undefined;
	const linted = await linter.lint(decoded.source, path, options.mode);
	if (options.write && linted.source !== decoded.source) {
		try {
			await writeAtomically(path, encode(linted.source, decoded.encoding));
		} catch (error) {
			const finding = runProblem(
				"unwritable-file",
				`Cannot write the fixed text, the file is as it was: ${reasonOf(error)}`,
			);
			return failed(path, finding, decoded.source);
		}
	}
	return { ...linted, path, original: decoded.source };
};

/**
 * Lints files and folders one file at a time, so that memory does not grow with their number. Binary files are skipped;
 * a file that cannot be read is one result about that file. Throws `MissingPathError` for a path that does not exist.
 */
export async function* run(paths: readonly string[], options: RunOptions): AsyncGenerator<FileResult> {
	const linter = createLinter(options.rules);
	for await (const file of findFiles(paths)) {
		if (file.error)
			yield failed(file.path, runProblem("unreadable-file", `Cannot read this folder: ${reasonOf(file.error)}`));
		else {
			const result = await lintFile(file.path, linter, options);
			if (result) yield result;
		}
	}
}

/** Lints one text that is in no file, under the name that it would have. */
export const runText = async (source: string, path: string, options: RunOptions): Promise<FileResult> => ({
	...(await createLinter(options.rules).lint(source, path, options.mode)),
	path,
	original: source,
});
