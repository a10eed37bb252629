import { type Finding, type MqmType, SEVERITIES, type Severity } from "../core/index.ts";

/** MQM's error count table: how many errors of each type and severity. */
export type ErrorCounts = Map<MqmType, Record<Severity, number>>;

const none = (): Record<Severity, number> => ({ neutral: 0, minor: 0, major: 0, critical: 0 });

const rowOf = (counts: ErrorCounts, type: MqmType): Record<Severity, number> => {
	const known = counts.get(type);
	if (known) return known;
	const row = none();
	counts.set(type, row);
	return row;
};

/**
 * Is a finding an error of the text? What is of level info is a hint, right six times in ten, and counts nothing; what went
 * wrong in a run is no error of the text.
 */
export const isCounted = ({ level, family }: Pick<Finding, "level" | "family">): boolean =>
	level !== "info" && family !== "run";

/** The errors among findings. */
export const countErrors = (
	findings: Iterable<Pick<Finding, "level" | "family" | "mqm" | "severity">>,
): ErrorCounts => {
	const counts: ErrorCounts = new Map();
	for (const finding of findings) if (isCounted(finding)) rowOf(counts, finding.mqm)[finding.severity]++;
	return counts;
};

/** Adds the errors of one text to those of others. */
export const addCounts = (to: ErrorCounts, counts: ErrorCounts): void => {
	for (const [type, added] of counts) {
		const row = rowOf(to, type);
		for (const severity of SEVERITIES) row[severity] += added[severity];
	}
};

/** Errors by severity, whatever their type. */
export const severityTotals = (counts: ErrorCounts): Readonly<Record<Severity, number>> => {
	const totals = none();
	for (const row of counts.values()) for (const severity of SEVERITIES) totals[severity] += row[severity];
	return totals;
};

/** Is there an error of this severity or a graver one? */
export const hasSeverity = (counts: ErrorCounts, least: Severity): boolean => {
	const totals = severityTotals(counts);
	return SEVERITIES.slice(SEVERITIES.indexOf(least)).some((severity) => totals[severity] > 0);
};
