import { toPointOf } from "../chain/index.ts";
import type { Finding } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";

/** Line and column (both from 1, in UTF-16 units) and offset. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

/** A finding with its places in `result.source`. */
export interface Located {
	readonly finding: Finding;
	readonly start: Place;
	readonly end: Place;
	/** It speaks of the file as a whole: nothing is marked. */
	readonly isWholeFile: boolean;
}

/** The findings of a file with their places, in order. */
export const located = ({ findings, source }: FileResult): readonly Located[] => {
	if (findings.length === 0) return [];
	const toPoint = toPointOf(source);
	const placeOf = (at: number): Place => {
		const { line, column } = toPoint(at);
		return { line, column, offset: at };
	};
	return findings.map((finding) => ({
		finding,
		start: placeOf(finding.span.start),
		end: placeOf(finding.span.end),
		isWholeFile: finding.family === "run" && finding.span.end === 0,
	}));
};

/** What may be done about a finding, in a few words; `undefined` if nothing is proposed. */
export const proposalOf = ({ actual, expected: [first] }: Finding): string | undefined =>
	first === undefined ? undefined : first.trim() === "" && actual.trim() !== "" ? "remove it" : first;

/** Articles may hold anything: control characters would reach the terminal or the log as commands. */
export const printable = (text: string): string => text.replace(/[\0-\x1F\x7F-\x9F\u2028\u2029]/g, "\uFFFD");
