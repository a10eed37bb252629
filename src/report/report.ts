import type { RuleMeta } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";

/** What a report may need to know beside the results. */
export interface ReportContext {
	/** Escape codes of terminals are welcome. */
	readonly color: boolean;
	/** The folder that relative paths count from, absolute. */
	readonly cwd: string;
	/** The package's version. */
	readonly version: string;
	/** Every rule there is, in the registry's order, whether it runs or not. */
	readonly rules: readonly RuleMeta[];
	/** The page of a rule, in Markdown; empty if there is none. */
	pageOf(rule: RuleMeta): string;
	/** Where the pages of the rules are on the web; `/<family>/<id>/readme.md` follows. */
	readonly rulesUrl: string;
	/** Only findings of level error are printed. */
	readonly quiet: boolean;
}

/**
 * Turns results into text as they come, so that memory does not grow with their number. `start` is asked once before the
 * first file, `file` after each, in the order of the paths, `end` once. Nothing of it may depend on the time of day, so
 * that two runs print the same bytes.
 */
export interface Report {
	start?(): string;
	/** `result.findings` are what is to be printed, at their places in `result.source`. */
	file(result: FileResult): string | Promise<string>;
	end(): string;
}

/** A report by name; its module is loaded when it is asked for. */
export interface ReportEntry {
	/** One line for help and docs. */
	readonly summary: string;
	load(): Promise<(context: ReportContext) => Report>;
}
