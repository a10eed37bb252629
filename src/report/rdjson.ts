import type { Level } from "../core/index.ts";
import { arrayReport } from "./array.ts";
import { located, type Place } from "./located.ts";
import { tidyPath } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";

const SEVERITIES: Readonly<Record<Level, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };
const HOMEPAGE = "https://github.com/postedit/postedit";
const encoder = new TextEncoder();

/** Reviewdog's Diagnostic Format: columns count bytes of UTF-8, from 1. */
export const rdjson = ({ cwd }: ReportContext): Report =>
	arrayReport(
		`{"source":{"name":"postedit","url":"${HOMEPAGE}"},"diagnostics":[`,
		(result) => {
			const path = tidyPath(result.path, cwd);
			const position = ({ line, column, offset }: Place) => ({
				line,
				column: encoder.encode(result.source.slice(offset - column + 1, offset)).length + 1,
			});
			return located(result).map(({ finding, start, end, isWholeFile }) => {
				const range = { start: position(start), end: position(end) };
				return {
					message: finding.reason + (finding.note === null ? "" : `\n${finding.note}`),
					location: isWholeFile ? { path } : { path, range },
					severity: SEVERITIES[finding.level],
					code: { value: finding.ruleId, ...(finding.url === null ? {} : { url: finding.url }) },
					...(finding.expected.length > 0 ? { suggestions: finding.expected.map((text) => ({ range, text })) } : {}),
				};
			});
		},
		() => "]}\n",
	);
