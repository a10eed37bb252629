import type { Finding } from "../core/index.ts";

/** Which fixes are applied: none, the safe ones, or those that change words too. */
export type FixMode = "none" | "safe" | "unsafe";

/** Is the first proposal of a finding applied in this mode? */
export const isFixed = (finding: Finding, mode: FixMode): boolean =>
	finding.expected.length > 0 &&
	(finding.safety === "safe" ? mode !== "none" : finding.safety === "unsafe" && mode === "unsafe");

/**
 * The source after one pass: the first proposal of each finding that `mode` admits, at its place. Findings must be in the
 * order of the text and not overlap, as `finish` leaves them; of two that meet, the second waits for the next pass.
 */
export const applyFixes = (
	source: string,
	findings: readonly Finding[],
	mode: FixMode,
): { readonly source: string; readonly applied: readonly Finding[] } => {
	const applied: Finding[] = [];
	const parts: string[] = [];
	let at = 0;
	for (const finding of findings) {
		const [expected] = finding.expected;
		if (expected === undefined || !isFixed(finding, mode) || finding.span.start < at) continue;
		parts.push(source.slice(at, finding.span.start), expected);
		at = finding.span.end;
		applied.push(finding);
	}
	if (applied.length === 0) return { source, applied };
	parts.push(source.slice(at));
	return { source: parts.join(""), applied };
};
