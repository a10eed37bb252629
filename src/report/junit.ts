import { type Located, located } from "./located.ts";
import { tidyPath } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";
import { attributes, escapeXml, XML_HEADER } from "./xml.ts";

type Outcome = "error" | "failure" | "system-out";

/** A file that could not be linted is an error; advice of level info fails nothing, as it fails no run. */
const outcomeOf = ({ finding: { family, level } }: Located): Outcome =>
	level === "info" ? "system-out" : family === "run" && level === "error" ? "error" : "failure";

const caseOf = (found: Located, path: string): string => {
	const { finding, start } = found;
	const place = `${path}:${start.line}:${start.column}`;
	const outcome = outcomeOf(found);
	const says = outcome === "system-out" ? {} : { type: finding.level, message: finding.reason };
	const details = `${place}: ${finding.level}: ${finding.reason}${finding.note === null ? "" : `\n${finding.note}`}`;
	return `    <testcase${attributes({
		name: `${finding.ruleId} ${start.line}:${start.column}`,
		classname: path,
	})}>\n      <${outcome}${attributes(says)}>${escapeXml(details)}</${outcome}>\n    </testcase>\n`;
};

/** JUnit's XML as Jenkins reads it: a suite a file, a case a finding; a file without findings is a case that passes. */
export const junit = ({ cwd }: ReportContext): Report => ({
	start: () => `${XML_HEADER}<testsuites${attributes({ name: "postedit" })}>\n`,
	file: (result) => {
		const path = tidyPath(result.path, cwd);
		const found = located(result);
		const count = (outcome: Outcome) => found.filter((each) => outcomeOf(each) === outcome).length;
		const cases =
			found.length > 0
				? found.map((each) => caseOf(each, path)).join("")
				: `    <testcase${attributes({ name: "no findings", classname: path })}/>\n`;
		return `  <testsuite${attributes({
			name: path,
			tests: Math.max(1, found.length),
			failures: count("failure"),
			errors: count("error"),
		})}>\n${cases}  </testsuite>\n`;
	},
	end: () => "</testsuites>\n",
});
