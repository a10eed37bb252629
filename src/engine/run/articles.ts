import type { Finding, RecordPlace } from "../../core/index.ts";
import type { Measure } from "../lint/measure.ts";
import type { FileResult } from "./result.ts";

/** One article of a file, measured, with what was found in it. */
export interface MeasuredArticle {
	readonly path: string;
	readonly measure: Measure;
	readonly findings: readonly Finding[];
}

const keyOf = ({ record, field }: RecordPlace): string => `${record} ${field}`;

/** The articles of a file that was measured, in its order. What is said of the file as a whole belongs to none. */
export const articlesOf = ({ path, findings, measures = [] }: FileResult): readonly MeasuredArticle[] => {
	const byRecord = new Map<string, Finding[]>();
	for (const finding of findings) {
		if (finding.family === "run") continue;
		const key = finding.record ? keyOf(finding.record) : "";
		const own = byRecord.get(key);
		if (own) own.push(finding);
		else byRecord.set(key, [finding]);
	}
	return measures.map((measure) => ({
		path,
		measure,
		findings: byRecord.get(measure.record ? keyOf(measure.record) : "") ?? [],
	}));
};
