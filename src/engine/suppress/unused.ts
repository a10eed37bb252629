import { runProblem } from "../lint/run-problem.ts";
import type { FileResult } from "../run/result.ts";
import type { Suppression } from "./suppressions.ts";

/** Suppressions that nothing needs, as findings about the file that holds them, at the start of it. */
export const unusedResult = (location: string, source: string, unused: readonly Suppression[]): FileResult => {
	const findings = unused.map(({ fingerprint, rule, path, text }) => {
		const at = Math.max(0, source.indexOf(`"${fingerprint}"`));
		const end = source.startsWith(`"${fingerprint}"`, at) ? at + fingerprint.length + 2 : at;
		return runProblem(
			"unused-suppression",
			`Unexpected suppression of ${rule} in ${path}, \`${text}\` is not found any more`,
			{
				level: "warning",
				span: { start: at, end },
				actual: source.slice(at, end),
			},
		);
	});
	return {
		path: location,
		original: source,
		source,
		findings: findings.sort((a, b) => a.span.start - b.span.start),
		fixed: [],
		suppressed: [],
		crashed: false,
	};
};
