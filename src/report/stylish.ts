import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { toMessage, toPointOf } from "../chain/index.ts";
import { LEVELS, type Level } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";
import type { Report, ReportContext } from "./report.ts";

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** A table a file, as vfile-reporter prints it, and a summary of the run. */
export const stylish = ({ color }: ReportContext): Report => {
	const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 };
	let files = 0;
	let fixed = 0;
	let safe = 0;
	let unsafe = 0;
	return {
		file(result: FileResult): string {
			files++;
			fixed += result.fixed.length;
			if (result.findings.length === 0) return "";
			const file = new VFile({ path: result.path, value: result.source });
			const toPoint = toPointOf(result.source);
			for (const finding of result.findings) {
				counts[finding.level]++;
				if (finding.safety === "safe") safe++;
				if (finding.safety === "unsafe") unsafe++;
				const message = toMessage(finding, undefined, toPoint);
				// vfile-reporter's words: fatal is an error, false a warning, unset an info.
				if (finding.level === "error") message.fatal = true;
				file.messages.push(message);
			}
			// The reporter ends with counts of its own, of this file only.
			const table = reporter(file, { color });
			return `${table.slice(0, table.lastIndexOf("\n\n"))}\n\n`;
		},
		end(): string {
			const total = counts.error + counts.warning + counts.info;
			const lines = [
				total === 0
					? `No findings in ${plural(files, "file")}`
					: `${plural(total, "finding")} in ${plural(files, "file")}: ${LEVELS.filter((level) => counts[level] > 0)
							.map((level) => (level === "info" ? `${counts.info} info` : plural(counts[level], level)))
							.join(", ")}`,
			];
			if (fixed > 0) lines.push(`${plural(fixed, "finding")} fixed`);
			if (safe + unsafe > 0)
				lines.push(
					[
						safe > 0 ? `${plural(safe, "finding")} can be fixed with --fix` : "",
						unsafe > 0
							? `${safe > 0 ? `${unsafe} more` : plural(unsafe, "finding")} ${safe > 0 ? "" : "can be fixed "}with --fix --unsafe-fixes`
							: "",
					]
						.filter(Boolean)
						.join(", "),
				);
			return `${lines.join("\n")}\n`;
		},
	};
};
