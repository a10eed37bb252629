import type { FileResult } from "../../engine/index.ts";

/** What a run has come to so far. */
export interface Tally {
	files: number;
	errors: number;
	warnings: number;
	findings: number;
	/** A file could not be linted or written, or a rule failed. */
	crashed: boolean;
	/** A file was fixed, or would be. */
	changed: boolean;
	/** Findings by rule, with the rule's family. */
	readonly byRule: Map<string, { readonly family: string; count: number }>;
}

export const newTally = (): Tally => ({
	files: 0,
	errors: 0,
	warnings: 0,
	findings: 0,
	crashed: false,
	changed: false,
	byRule: new Map(),
});

/** Adds a file to the tally. */
export const count = (tally: Tally, { findings, crashed, source, original }: FileResult): void => {
	tally.files++;
	tally.crashed ||= crashed;
	tally.changed ||= source !== original;
	for (const { level, ruleId, family } of findings) {
		tally.findings++;
		if (level === "error") tally.errors++;
		if (level === "warning") tally.warnings++;
		const entry = tally.byRule.get(ruleId) ?? { family, count: 0 };
		entry.count++;
		tally.byRule.set(ruleId, entry);
	}
};

/** How far a run is. */
export const progressOf = ({ files, findings }: Tally): string =>
	`${files.toLocaleString("en")} files, ${findings.toLocaleString("en")} findings`;
