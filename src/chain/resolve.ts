import { FAMILIES, type Family, type Finding, LEVELS, overlaps } from "../core/index.ts";

const FAMILY_ORDER: ReadonlyMap<string, number> = new Map(FAMILIES.map((family: Family, order) => [family, order]));

/** Which of two findings that overlap is kept: the specific one, then the graver, the longer, the earlier family, the id. */
const precedence = (a: Finding, b: Finding, generic: ReadonlySet<string>): number =>
	Number(generic.has(a.ruleId)) - Number(generic.has(b.ruleId)) ||
	LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
	b.span.end - b.span.start - (a.span.end - a.span.start) ||
	(FAMILY_ORDER.get(a.family) ?? 0) - (FAMILY_ORDER.get(b.family) ?? 0) ||
	(a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);

const byPlace = (a: Finding, b: Finding): number =>
	a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);

/**
 * Findings in the order of the text, no two of which overlap. `generic` are the ids of the rules that yield to all
 * others. The same findings in any order give the same result.
 */
export const resolveFindings = (findings: readonly Finding[], generic: ReadonlySet<string>): readonly Finding[] => {
	const sorted = [...findings].sort(byPlace);
	const kept: Finding[] = [];
	for (let i = 0; i < sorted.length; ) {
		// A cluster: findings that hang together by overlaps, so that the best of all are chosen, not the best of two.
		let end = sorted[i]?.span.end ?? 0;
		let j = i + 1;
		for (let next = sorted[j]; next && next.span.start < end; next = sorted[++j]) end = Math.max(end, next.span.end);
		const cluster = sorted.slice(i, j);
		if (cluster.length === 1) kept.push(...cluster);
		else {
			const chosen: Finding[] = [];
			for (const candidate of cluster.sort((a, b) => precedence(a, b, generic)))
				if (!chosen.some((other) => overlaps(other.span, candidate.span))) chosen.push(candidate);
			kept.push(...chosen.sort(byPlace));
		}
		i = j;
	}
	return kept;
};
