import type { FileResult } from "../engine/index.ts";
import type { Report } from "./report.ts";

/** A report that is one JSON array, an entry a line, between what stands before and behind it. */
export const arrayReport = (
	before: string,
	entriesOf: (result: FileResult) => readonly unknown[],
	after: () => string,
): Report => {
	let first = true;
	return {
		start: () => before,
		file: (result) =>
			entriesOf(result)
				.map((entry) => {
					const lead = first ? "\n" : ",\n";
					first = false;
					return lead + JSON.stringify(entry);
				})
				.join(""),
		end: () => (first ? "" : "\n") + after(),
	};
};
