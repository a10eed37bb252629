import { located, printable } from "./located.ts";
import type { Report } from "./report.ts";

/** `path:line:column: level: reason [rule]`, as compilers print it and editors read it. */
export const compact = (): Report => ({
	file: (result) =>
		located(result)
			.map(
				({ finding: { level, reason, ruleId }, start }) =>
					`${printable(result.path)}:${start.line}:${start.column}: ${level}: ${printable(reason)} [${ruleId}]\n`,
			)
			.join(""),
	end: () => "",
});
