import type { Finding } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";
import { located, printable } from "./located.ts";
import type { Report, ReportContext } from "./report.ts";
import { newSums, type Sums, summaryOf } from "./summary.ts";
import { widthOf } from "./width.ts";

/** What may be done about a finding, as it stands behind its message. */
export const fixHint = ({ expected, safety }: Finding): string =>
	expected.length === 0 || safety === "none" ? "" : safety === "safe" ? " [fix]" : " [unsafe fix]";

/** Escape codes: what switches on, and what off. */
type Style = readonly [on: string, off: string];
const BOLD: Style = ["\u001B[1m", "\u001B[22m"];
const UNDERLINE: Style = ["\u001B[4m", "\u001B[24m"];
const RED: Style = ["\u001B[31m", "\u001B[39m"];
const YELLOW: Style = ["\u001B[33m", "\u001B[39m"];
const CYAN: Style = ["\u001B[36m", "\u001B[39m"];

const styled = (text: string, ...styles: readonly Style[]): string =>
	styles.reduceRight((inner, [on, off]) => on + inner + off, text);

/** What stands between backticks: as many of them at its end as at its start. */
const QUOTED = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;

/** Cells of a row as they are, for their widths, and how they are painted. */
interface Row {
	readonly cells: readonly string[];
	readonly isError: boolean;
}

const PAINT: readonly ((cell: string, row: Row) => string)[] = [
	(place) => place,
	(level, { isError }) => styled(level, isError ? RED : YELLOW),
	(reason) =>
		styled(
			reason.replace(QUOTED, (quoted) => styled(quoted, CYAN)),
			BOLD,
		),
	(rule) => rule,
	(source) => source,
];

const rowsOf = (result: FileResult): readonly Row[] =>
	located(result).map(({ finding, start, end }) => ({
		cells: [
			`${start.line}:${start.column}-${end.line}:${end.column}`,
			finding.level,
			printable(finding.reason) + fixHint(finding),
			finding.ruleId,
			"postedit",
		],
		isError: finding.level === "error",
	}));

const tableOf = (result: FileResult, color: boolean): string => {
	const rows = rowsOf(result);
	const widths = rows.map(({ cells }) => cells.map(widthOf));
	const columns = PAINT.map((_paint, column) => Math.max(...widths.map((row) => row[column] ?? 0)));
	const lines = rows.map((row, i) =>
		row.cells
			.map((cell, column) => {
				const painted = color ? (PAINT[column]?.(cell, row) ?? cell) : cell;
				const isLast = column === row.cells.length - 1;
				return isLast ? painted : painted + " ".repeat((columns[column] ?? 0) - (widths[i]?.[column] ?? 0));
			})
			.join(" "),
	);
	const name = printable(result.path);
	const worst = rows.some(({ isError }) => isError) ? RED : YELLOW;
	return `${[color ? styled(name, UNDERLINE, worst) : name, ...lines].join("\n")}\n\n`;
};

/**
 * A table a file, in the look of vfile-reporter, and a summary of the run. Drawn here because vfile-reporter measures each
 * cell twice with a function that costs more than finding what it measures.
 */
export const stylish = ({ color }: ReportContext): Report => {
	const sums: Sums = newSums();
	return {
		file(result) {
			sums.hear(result);
			return result.findings.length === 0 ? "" : tableOf(result, color);
		},
		end: () => summaryOf(sums),
	};
};
