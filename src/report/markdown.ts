import { LEVELS, type Level } from "../core/index.ts";
import { located, printable, proposalOf } from "./located.ts";
import { tidyPath } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";

/** Text in a cell of a table: nothing in it is markup, but the code spans of our own messages. */
const cell = (text: string): string =>
	printable(text)
		.split(/(`[^`]*`)/)
		.map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\*_~<>[\]#&!]/g, "\\$&")))
		.join("")
		.replaceAll("|", "\\|");

/** Any text as a code span, whatever backticks it holds. */
const code = (text: string): string => {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = "`".repeat(longest + 1);
	const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
	return `${fence}${pad}${printable(text).replaceAll("|", "\\|")}${pad}${fence}`;
};

/** Tables for a comment on a merge request or a job's summary. */
export const markdown = ({ cwd }: ReportContext): Report => {
	const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 };
	let files = 0;
	return {
		start: () => "# postedit\n\n",
		file(result) {
			files++;
			const rows = located(result).map(({ finding, start }) => {
				counts[finding.level]++;
				const rule = finding.url === null ? finding.ruleId : `[${finding.ruleId}](${finding.url})`;
				const proposal = proposalOf(finding);
				const shown = proposal === undefined ? "" : proposal === "remove it" ? "remove it" : code(proposal);
				return `| ${start.line}:${start.column} | ${finding.level} | ${cell(finding.reason)} | ${shown} | ${rule} |\n`;
			});
			if (rows.length === 0) return "";
			return `## ${cell(tidyPath(result.path, cwd))}\n\n| Place | Level | Finding | Proposal | Rule |\n| --- | --- | --- | --- | --- |\n${rows.join("")}\n`;
		},
		end() {
			const list = LEVELS.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`);
			return `${files} file${files === 1 ? "" : "s"}: ${list.length > 0 ? list.join(", ") : "no findings"}\n`;
		},
	};
};
