import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { toMessage, toPointOf } from "../chain/index.ts";
import type { FileResult } from "../engine/index.ts";
import { printable } from "./located.ts";
import type { Report, ReportContext } from "./report.ts";
import { fixHint } from "./stylish.ts";
import { newSums, type Sums, summaryOf } from "./summary.ts";

/** The result as vfile-reporter prints it, less the counts of this one file at its end. */
const reported = ({ path, source, findings }: FileResult, color: boolean): string => {
	const file = new VFile({ path: printable(path), value: source });
	const toPoint = toPointOf(source);
	for (const finding of findings) {
		const message = toMessage(finding, undefined, toPoint);
		message.reason = printable(message.reason) + fixHint(finding);
		message.message = message.reason;
		if (message.note) message.note = printable(message.note);
		// vfile-reporter's words: fatal is an error, false a warning, unset an info.
		if (finding.level === "error") message.fatal = true;
		file.messages.push(message);
	}
	const table = reporter(file, { color, verbose: true });
	const end = table.lastIndexOf("\n\n");
	return `${end < 0 ? table : table.slice(0, end)}\n\n`;
};

/** vfile-reporter's verbose table a file: below each finding its rule's page and why it is one; then a summary of the run. */
export const full = ({ color }: ReportContext): Report => {
	const sums: Sums = newSums();
	return {
		file(result) {
			sums.hear(result);
			return result.findings.length === 0 ? "" : reported(result, color);
		},
		end: () => summaryOf(sums),
	};
};
