import { type Block, defineArticleFact, MARK } from "../../core/index.ts";
import { lines } from "../lines.ts";
import { vocabulary, vocabularyBit } from "../vocabulary.ts";
import { sentenceCueWords } from "./classify.ts";
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

const CUED = vocabularyBit(sentenceCueWords);

/** Whether a line may have a word of a sentence that the page left: does a block that it is part of? Asked of lines in order. */
const cuedLines = (blocks: readonly Block[], bitsOf: (block: Block) => number): ((line: ResidueLine) => boolean) => {
	let next = 0;
	return (line) => {
		for (let block = blocks[next]; block && block.span.end <= line.start; block = blocks[++next]);
		const first = blocks[next];
		// A line that the format takes for no prose is looked at all the same.
		if (!first || first.span.start > line.start || first.span.end < line.end) return true;
		return (bitsOf(first) & CUED) !== 0;
	};
};

/** What the page left in the article, in order and without overlaps. */
export const residue = defineArticleFact(
	"residue",
	{ printedLines, vocabulary },
	(values, article, recall): readonly RemovableResidue[] => {
		const found = findResidue(values.printedLines, {
			mayBeCued: cuedLines(article.blocks, (block) => values.vocabulary.of(block).bits),
			templates: article.hints.templates,
			recall,
		});
		return found.length === 0 ? [] : withRemovals(found, values.printedLines, article);
	},
);
