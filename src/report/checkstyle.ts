import { located } from "./located.ts";
import { tidyPath } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";
import { attributes, XML_HEADER } from "./xml.ts";

/** Checkstyle's XML; each file has its element, whether anything is found in it or not. */
export const checkstyle = ({ cwd }: ReportContext): Report => ({
	start: () => `${XML_HEADER}<checkstyle version="4.3">\n`,
	file: (result) => {
		const rows = located(result).map(
			({ finding, start }) =>
				`    <error${attributes({
					line: start.line,
					column: start.column,
					severity: finding.level,
					message: finding.reason,
					source: `postedit.${finding.family}.${finding.ruleId}`,
				})}/>\n`,
		);
		return `  <file${attributes({ name: tidyPath(result.path, cwd) })}>\n${rows.join("")}  </file>\n`;
	},
	end: () => "</checkstyle>\n",
});
