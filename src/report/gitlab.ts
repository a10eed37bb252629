import type { Finding } from "../core/index.ts";
import { arrayReport } from "./array.ts";
import { located } from "./located.ts";
import { tidyPath } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";

/** Code Climate's words. A finding of the run, such as an unreadable file, stops everything. */
const severityOf = ({ family, level, severity }: Finding): string => {
	if (family === "run" && level === "error") return "blocker";
	if (severity === "critical") return "critical";
	return level === "error" ? "major" : level === "warning" ? "minor" : "info";
};

/** GitLab's Code Quality report. Fingerprints are unique, and stay when text is put in above. */
export const gitlab = ({ cwd }: ReportContext): Report => {
	const seen = new Map<string, number>();
	return arrayReport(
		"[",
		(result) => {
			const path = tidyPath(result.path, cwd);
			// What is the same in another file is another finding; files come once each.
			seen.clear();
			return located(result).map(({ finding, start, end }) => {
				const key = `${finding.ruleId}-${finding.fingerprint || finding.actual}`;
				const count = (seen.get(key) ?? 0) + 1;
				seen.set(key, count);
				return {
					type: "issue",
					check_name: finding.ruleId,
					description: finding.reason,
					categories: ["Style"],
					severity: severityOf(finding),
					fingerprint: `${path}:${key}:${count}`,
					location: {
						path,
						positions: {
							begin: { line: start.line, column: start.column },
							end: { line: end.line, column: end.column },
						},
						lines: { begin: start.line, end: end.line },
					},
				};
			});
		},
		() => "]\n",
	);
};
