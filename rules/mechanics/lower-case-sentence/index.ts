import { type Article, defineRule, isInAddress, matchesOf } from "../../../src/kit/index.ts";
import { ABBREVIATIONS, CONTINUING, NAME_PARTICLES } from "./data.ts";

const LOW_START = /\. (?<=\p{Ll}{2}\. )\p{Ll}{2,}(?![\p{L}\p{N}.])/gu;

/** In one paragraph. */
const MOST = 2;

interface LowStart {
	/** Where the full stop is. */
	readonly at: number;
	readonly before: string;
	readonly next: string;
}

const lowStarts = (text: string): readonly LowStart[] =>
	[...matchesOf(text, LOW_START)].flatMap(({ index: at, 0: whole }) => {
		const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? "";
		const next = whole.slice(2);
		const isRight =
			before.includes(".") ||
			ABBREVIATIONS.has(before.toLowerCase()) ||
			NAME_PARTICLES.has(next) ||
			/^\s*$/.test(text.slice(at + whole.length)) ||
			isInAddress(text, at);
		return isRight ? [] : [{ at, before, next }];
	});

/** A line that begins low, next to another one without a blank line between. */
const isVerse = ({ blocks, text }: Article, i: number): boolean => {
	const block = blocks[i];
	if (!block || !/^\s*\p{Ll}/u.test(block.text)) return false;
	return [blocks[i - 1], blocks[i + 1]].some((next) => {
		if (!next) return false;
		const [first, second] = next.span.start < block.span.start ? [next, block] : [block, next];
		return !/\n\s*\n/.test(text.slice(first.span.end, second.span.start));
	});
};

export default defineRule({
	meta: {
		id: "lower-case-sentence",
		family: "mechanics",
		summary: "A lower-case word behind a full stop: a sentence without its capital, or a full stop too many",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "info",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { low: "Unexpected lower case behind the full stop in {actual}, expected {expected}" },
	needs: {},
	per: "article",
	*check(_facts, article) {
		for (const [i, block] of article.blocks.entries()) {
			const found = lowStarts(block.text);
			// A text that begins most sentences low is chat or verse, not a slip.
			if (found.length === 0 || found.length > MOST || isVerse(article, i)) continue;
			for (const { at, before, next } of found) {
				const start = block.span.start + at - before.length;
				const apart = `${before}. ${next.charAt(0).toUpperCase()}${next.slice(1)}`;
				const joined = `${before} ${next}`;
				yield {
					span: { start, end: start + apart.length },
					message: "low",
					expected: CONTINUING.has(next) ? [joined, apart] : [apart, joined],
				};
			}
		}
	},
});
