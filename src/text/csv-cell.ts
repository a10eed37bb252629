import type { Span } from "../core/index.ts";
import type { Anchor } from "./offset-map.ts";

/** One cell of a table of separated values. */
export interface Cell {
	/** Decoded. */
	readonly text: string;
	readonly quoted: boolean;
	/** What spells the text: without the quotation marks around it. */
	readonly inside: Span;
	/** Where the mark, line end or end of file behind the cell stands. */
	readonly end: number;
	readonly anchors: readonly Anchor[];
	readonly fault?: string;
}

const bareEnd = (source: string, start: number, delimiter: string): number => {
	for (let at = start; at < source.length; at++) {
		const unit = source[at];
		if (unit === delimiter || unit === "\n" || unit === "\r") return at;
	}
	return source.length;
};

const bareCell = (source: string, start: number, delimiter: string, fault?: string): Cell => {
	const end = bareEnd(source, start, delimiter);
	return {
		text: source.slice(start, end),
		quoted: false,
		inside: { start, end },
		end,
		anchors: [{ decoded: 0, source: start }],
		...(fault === undefined ? {} : { fault }),
	};
};

const QUOTE = '"';

/** Reads the cell that begins at a place. In a table of tabs a quotation mark that nothing closes is an ordinary one. */
export const cellAt = (source: string, start: number, delimiter: string): Cell => {
	if (source[start] !== QUOTE) return bareCell(source, start, delimiter);
	const anchors: Anchor[] = [{ decoded: 0, source: start + 1 }];
	const parts: string[] = [];
	let length = 0;
	let at = start + 1;
	for (;;) {
		const close = source.indexOf(QUOTE, at);
		if (close < 0) {
			const fault = "a quotation mark at the start of a cell is never closed";
			return delimiter === "\t"
				? bareCell(source, start, delimiter)
				: { ...bareCell(source, start, delimiter, fault), end: source.length };
		}
		if (source[close + 1] === QUOTE) {
			parts.push(source.slice(at, close + 1));
			length += close + 1 - at;
			at = close + 2;
			anchors.push({ decoded: length, source: at });
			continue;
		}
		parts.push(source.slice(at, close));
		const end = close + 1;
		const next = source[end];
		if (next === undefined || next === delimiter || next === "\n" || next === "\r")
			return { text: parts.join(""), quoted: true, inside: { start: start + 1, end: close }, end, anchors };
		if (delimiter === "\t") return bareCell(source, start, delimiter);
		const fault = `a quotation mark inside a cell is not doubled, before ${JSON.stringify(source.slice(end, end + 12))}`;
		return { ...bareCell(source, end, delimiter, fault), quoted: true };
	}
};
