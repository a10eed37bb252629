import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { toMessage, toPointOf } from "../chain/index.ts";
import type { Finding } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";
import { printable } from "./located.ts";
import type { Report, ReportContext } from "./report.ts";
import { newSums, type Sums, summaryOf } from "./summary.ts";

const fixHint = ({ expected, safety }: Finding): string =>
	expected.length === 0 || safety === "none" ? "" : safety === "safe" ? " [fix]" : " [unsafe fix]";

const tableOf = ({ path, source, findings }: FileResult, color: boolean): string => {
	const file = new VFile({ path: printable(path), value: source });
	const toPoint = toPointOf(source);
	for (const finding of findings) {
		const message = toMessage(finding, undefined, toPoint);
		message.reason = printable(message.reason) + fixHint(finding);
		message.message = message.reason;
		// vfile-reporter's words: fatal is an error, false a warning, unset an info.
		if (finding.level === "error") message.fatal = true;
		file.messages.push(message);
	}
	// The reporter ends with counts of its own, of this file only.
	const table = reporter(file, { color });
	return `${table.slice(0, table.lastIndexOf("\n\n"))}\n\n`;
};

/** A table a file, as vfile-reporter prints it, and a summary of the run. */
export const stylish = ({ color }: ReportContext): Report => {
	const sums: Sums = newSums();
	return {
		file(result) {
			sums.files++;
			sums.fixed += result.fixed.length;
			for (const finding of result.findings) sums.add(finding);
			return result.findings.length === 0 ? "" : tableOf(result, color);
		},
		end: () => summaryOf(sums),
	};
};
