import type { Finding, Level } from "../../core/index.ts";

/** A finding in a file under review, with the words around it for people to read. */
export interface ReviewFinding {
	readonly path: string;
	readonly finding: Finding;
	/** From 1, in UTF-16 units. */
	readonly line: number;
	readonly column: number;
	/** At most {@link CONTEXT} units of the text before and behind it. */
	readonly before: string;
	readonly after: string;
}

/** How much of the text around a finding is shown. */
export const CONTEXT = 60;

/** Findings of one rule that say the same of the same words: one decision is enough for all of them. */
export interface Group {
	readonly key: string;
	readonly ruleId: string;
	readonly level: Level;
	readonly reason: string;
	readonly note: string | null;
	/** What was found, without blanks at its ends; a removal may take more or less of them from place to place. */
	readonly actual: string;
	/** What may stand there instead, best first, without blanks at its ends; empty for a removal. */
	readonly proposals: readonly string[];
	readonly findings: readonly ReviewFinding[];
}

/** What makes a group: the rule, what it found, and what it proposes first. */
export interface GroupName {
	readonly rule: string;
	readonly actual: string;
	readonly proposal: string | null;
}

export const nameOf = ({ ruleId, actual, expected }: Finding): GroupName => ({
	rule: ruleId,
	actual: actual.trim(),
	proposal: expected[0]?.trim() ?? null,
});

/** One string for each name. */
export const keyOf = ({ rule, actual, proposal }: GroupName): string => JSON.stringify([rule, actual, proposal]);

const ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 };

/** Findings by group: gravest first, then those of most findings. */
export const groupsOf = (findings: Iterable<ReviewFinding>): readonly Group[] => {
	const byKey = new Map<string, ReviewFinding[]>();
	for (const one of findings) {
		const key = keyOf(nameOf(one.finding));
		const group = byKey.get(key);
		if (group) group.push(one);
		else byKey.set(key, [one]);
	}
	const groups = [...byKey].flatMap(([key, all]): readonly Group[] => {
		const [first] = all;
		if (!first) return [];
		const { ruleId, level, reason, note, actual, expected } = first.finding;
		return [
			{
				key,
				ruleId,
				level,
				reason,
				note,
				actual: actual.trim(),
				proposals: [...new Set(expected.map((proposal) => proposal.trim()))],
				findings: all,
			},
		];
	});
	return groups.sort(
		(a, b) => ORDER[a.level] - ORDER[b.level] || b.findings.length - a.findings.length || (a.key < b.key ? -1 : 1),
	);
};
