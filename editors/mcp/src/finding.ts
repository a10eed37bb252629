import { z } from "zod";
import { toPointOf } from "../../../src/chain/index.ts";
import { type Finding, LEVELS, SAFETIES, SEVERITIES } from "../../../src/core/index.ts";
import { findingJson } from "../../../src/report/json.ts";

const point = z.object({
	line: z.number().int().describe("From 1"),
	column: z.number().int().describe("From 1, in UTF-16 units"),
	offset: z.number().int().describe("From 0, in UTF-16 units"),
});

/** A finding as `postedit --format json` has it. */
export const FINDING = z.looseObject({
	ruleId: z.string(),
	level: z.enum(LEVELS),
	severity: z.enum(SEVERITIES),
	mqm: z.string().describe("The error type in the MQM typology"),
	reason: z.string(),
	place: z.object({ start: point, end: point }),
	actual: z.string(),
	expected: z.array(z.string()).describe("Proposals, best first; an empty one removes the text"),
	safety: z.enum(SAFETIES).describe("How far the first proposal can be trusted"),
	language: z.string().nullable(),
	note: z.string().nullable(),
	url: z.string().nullable(),
});

/** How many findings of each level there are. */
export const COUNTS = z.object({ error: z.number().int(), warning: z.number().int(), info: z.number().int() });

export const countsOf = (findings: readonly Finding[]): z.infer<typeof COUNTS> => {
	const of = (level: Finding["level"]): number => findings.filter((finding) => finding.level === level).length;
	return { error: of("error"), warning: of("warning"), info: of("info") };
};

/** Findings with their places in the text. */
export const placed = (findings: readonly Finding[], source: string): readonly Readonly<Record<string, unknown>>[] => {
	const toPoint = toPointOf(source);
	return findings.map((finding) => findingJson(finding, toPoint));
};

const proposal = ({ expected: [first], safety }: Finding): string =>
	first === undefined
		? ""
		: ` (${safety === "safe" ? "safe fix" : "proposal"}: ${first.trim() === "" ? "remove" : JSON.stringify(first)})`;

/** A line for a model to read. */
export const lineOf = (finding: Finding, source: string): string => {
	const { line, column } = toPointOf(source)(finding.span.start);
	const record = finding.record ? `record ${finding.record.record}, ` : "";
	return `${record}${line}:${column} ${finding.level} ${finding.ruleId}: ${finding.reason}${proposal(finding)}${finding.note === null ? "" : `; ${finding.note}`}`;
};

/** `2 errors, 1 warning`. */
export const sum = (findings: readonly Finding[]): string => {
	const counts = countsOf(findings);
	const parts = LEVELS.flatMap((level) =>
		counts[level] === 0
			? []
			: [`${counts[level]} ${level === "info" ? "info" : counts[level] === 1 ? level : `${level}s`}`],
	);
	return parts.length === 0 ? "nothing" : parts.join(", ");
};
