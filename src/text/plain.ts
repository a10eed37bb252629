import type { Span } from "../core/index.ts";
import type { Format } from "./format.ts";

const LINE = /[^\n]+/g;
/** Mail, RFCs and old agency wires break lines at 60 to 80 columns; web extractors write a paragraph a line. */
const WRAP_COLUMNS = { min: 40, max: 100 };
const ENDS_SENTENCE = /[.!?:;"')\]]\s*$/;
const STARTS_LOW = /^\s*[a-z0-9]/;

/**
 * Does a paragraph go on from one line to the next? It does inside hard-wrapped text: a line about as long as the column
 * that ends without an end mark, or one after which the next goes on in lower case.
 */
const continues = (line: string, next: string): boolean => {
	const length = line.trimEnd().length;
	if (length < WRAP_COLUMNS.min || length > WRAP_COLUMNS.max) return false;
	return !ENDS_SENTENCE.test(line) || STARTS_LOW.test(next) || next.trimEnd().length >= WRAP_COLUMNS.min;
};

/** Is every line but the last of these about as long as a column? */
const isWrapped = (lines: readonly string[]): boolean => {
	const lengths = lines.slice(0, -1).map((line) => line.trimEnd().length);
	const longest = Math.max(...lines.map((line) => line.trimEnd().length));
	return longest <= WRAP_COLUMNS.max && lengths.every((length) => length >= WRAP_COLUMNS.min && length >= longest - 20);
};

/** Plain text: a blank line ends a paragraph; so does a line break, except where lines were wrapped at a column. */
export const plain: Format = {
	name: "plain",
	extensions: [".txt", ".text"],
	read(text) {
		const blocks: Span[] = [];
		let group: { start: number; end: number; line: string }[] = [];
		const flush = () => {
			const wrapped = group.length > 1 && isWrapped(group.map(({ line }) => line));
			let open: { start: number; end: number; line: string } | undefined;
			for (const line of group) {
				if (open && wrapped && continues(open.line, line.line)) open = { ...line, start: open.start };
				else {
					if (open) blocks.push({ start: open.start, end: open.end });
					open = line;
				}
			}
			if (open) blocks.push({ start: open.start, end: open.end });
			group = [];
		};
		let before = 0;
		for (const match of text.matchAll(LINE)) {
			const line = match[0];
			if (match.index > before + 1) flush();
			before = match.index + line.length;
			if (line.trim() === "") flush();
			else group.push({ start: match.index, end: before, line });
		}
		flush();
		return { masks: [], blocks: blocks.map((span) => ({ kind: "paragraph", span })) };
	},
};
