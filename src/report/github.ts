import type { Level } from "../core/index.ts";
import { located } from "./located.ts";
import { tidyPath } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";

const COMMANDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", info: "notice" };

/** As the runner's command line has it (actions/toolkit, `command.ts`). */
const escapeData = (text: string): string =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const github = ({ cwd }: ReportContext): Report => ({
	file: (result) =>
		located(result)
			.map(({ finding, start, end }) => {
				const properties: Record<string, string | number> = {
					title: finding.ruleId,
					file: tidyPath(result.path, cwd),
					line: start.line,
					endLine: end.line,
					// The runner takes columns only within one line.
					...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
				};
				const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
				const note = finding.note === null ? "" : `\n${finding.note}`;
				return `::${COMMANDS[finding.level]} ${list.join(",")}::${escapeData(finding.reason + note)}\n`;
			})
			.join(""),
	end: () => "",
});
