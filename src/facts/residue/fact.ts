import { defineArticleFact, MARK } from "../../core/index.ts";
import { lines } from "../lines.ts";
import { findResidue } from "./find.ts";
import { type RemovableResidue, withRemovals } from "./removals.ts";
import type { ResidueLine } from "./types.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const MARKS = new RegExp(MARK, "g");

/**
 * The lines as a page printed them: without the byte order mark, carriage returns and the marks of inline markup, which
 * are no part of a line's words. Offsets are UTF-16 units into the article.
 */
export const printedLines = defineArticleFact("printed-lines", { lines }, (values, article): readonly ResidueLine[] =>
	values.lines.map(({ start, end, text }) => {
		const from = start === 0 && article.source.startsWith(BYTE_ORDER_MARK) ? 1 : start;
		const to = article.source[end - 1] === "\r" && end > from ? end - 1 : end;
		const own = to - from === text.length ? text : text.slice(from - start, to - start);
		return { start: from, end: to, text: own.includes(MARK) ? own.replace(MARKS, " ") : own };
	}),
);

/** What the page left in the article, in order and without overlaps. */
export const residue = defineArticleFact(
	"residue",
	{ printedLines },
	(values, article): readonly RemovableResidue[] => {
		const found = findResidue(values.printedLines, article.hints.templates);
		return found.length === 0 ? [] : withRemovals(found, values.printedLines, article);
	},
);
