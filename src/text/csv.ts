import { type Cell, cellAt } from "./csv-cell.ts";
import type { BrokenRecord, Container, ContainerOptions, Part } from "./format.ts";
import { offsetMap } from "./offset-map.ts";

/** One row: its cells, where it ends, and what is wrong with it. */
interface Row {
	readonly cells: readonly Cell[];
	readonly start: number;
	readonly end: number;
	readonly fault?: string;
}

function* rowsOf(source: string, delimiter: string): Generator<Row> {
	let at = source.startsWith("\uFEFF") ? 1 : 0;
	while (at < source.length) {
		const start = at;
		const cells: Cell[] = [];
		let fault: string | undefined;
		for (;;) {
			const cell = cellAt(source, at, delimiter);
			cells.push(cell);
			fault ??= cell.fault;
			at = cell.end;
			if (source[at] !== delimiter) break;
			at++;
		}
		yield { cells, start, end: at, ...(fault === undefined ? {} : { fault }) };
		at += source.startsWith("\r\n", at) ? 2 : 1;
	}
}

const isBlank = ({ cells }: Row): boolean => cells.length === 1 && cells[0]?.text.trim() === "";

const partOf = (cell: Cell, record: number, field: string, delimiter: string): Part => {
	const { toSource } = offsetMap(cell.anchors);
	const needsQuotes = (text: string): boolean => /^["\s]|[\r\n]|\s$/.test(text) || text.includes(delimiter);
	const doubled = (text: string): string => text.replaceAll('"', '""');
	return {
		record,
		field,
		text: cell.text,
		span: cell.inside,
		toSource,
		spell: (text) =>
			cell.quoted ? doubled(text) : needsQuotes(text) && text !== cell.text ? `"${doubled(text)}"` : text,
		// A cell without quotation marks cannot be given them by replacing a part of it.
		spellInside: (text) => (cell.quoted ? doubled(text) : needsQuotes(text.trim()) ? undefined : text),
	};
};

/** The mark between cells: in a CSV the one of comma, semicolon and tab that its first line has most of. */
const delimiterOf = (source: string, given: string | undefined): string => {
	if (given !== undefined) return given;
	const line = /^[^\r\n]*/.exec(source)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
	const counts = [",", ";", "\t"].map((mark) => ({ mark, count: line.split(mark).length }));
	return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
};

function* split(source: string, { fields }: ContainerOptions, given?: string): Generator<Part | BrokenRecord> {
	const delimiter = delimiterOf(source, given);
	let header: readonly string[] | undefined;
	let record = 0;
	for (const row of rowsOf(source, delimiter)) {
		if (isBlank(row)) continue;
		if (!header) {
			header = row.cells.map(({ text }) => text.trim());
			const names = header;
			const missing = fields.filter((field) => !names.includes(field));
			if (missing.length > 0)
				throw new RangeError(
					`no column ${missing.map((name) => JSON.stringify(name)).join(", ")}; the first line names ${names.map((name) => JSON.stringify(name)).join(", ")} (--field chooses)`,
				);
			continue;
		}
		record++;
		const { cells, start, end, fault } = row;
		const lacks = fields.find((field) => !cells[header?.indexOf(field) ?? -1]);
		const reason =
			fault ??
			(lacks === undefined ? undefined : `it has ${cells.length} columns, ${JSON.stringify(lacks)} is not among them`);
		if (reason !== undefined) {
			yield { record, span: { start, end }, reason };
			continue;
		}
		// In the order of the source, whatever the order in which the fields are named.
		for (const [i, cell] of cells.entries()) {
			const field = header[i];
			if (field !== undefined && fields.includes(field) && header.indexOf(field) === i)
				yield partOf(cell, record, field, delimiter);
		}
	}
}

/** The line of column names, with blank lines before it. */
const head = (source: string, given?: string): number => {
	for (const row of rowsOf(source, delimiterOf(source, given)))
		if (!isBlank(row)) return row.end + (source.startsWith("\r\n", row.end) ? 2 : 1);
	return 0;
};

/** All rows but the last, which may go on. */
const whole = (source: string, given?: string): number => {
	let last = 0;
	for (const { start } of rowsOf(source, delimiterOf(source, given))) last = start;
	return last;
};

/** Comma-separated values with a header line (RFC 4180); semicolons and tabs are known by the header. */
export const csv: Container = {
	name: "csv",
	extensions: [".csv"],
	split: (source, options) => split(source, options),
	head: (source) => head(source),
	whole: (source) => whole(source),
};

/** Tab-separated values with a header line; quotation marks as in CSV. */
export const tsv: Container = {
	name: "tsv",
	extensions: [".tsv", ".tab"],
	split: (source, options) => split(source, options, "\t"),
	head: (source) => head(source, "\t"),
	whole: (source) => whole(source, "\t"),
};
