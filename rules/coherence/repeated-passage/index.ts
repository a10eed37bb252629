import {
	type Article,
	type Block,
	defineRule,
	mayBeTranslated,
	origin,
	type Repeat,
	repeats,
	type Span,
} from "../../../src/kit/index.ts";

/** Shorter sentences may be a refrain, a formula, a line of results; in words as the fact counts them. */
const FEWEST_WORDS = 12;
/** Of this length a quotation is no pull quote. */
const NO_PULL_QUOTE = 40;

const STARTS = /(?:^|\n|[.!?]["')]*\s)\s*["'(]?$/;
const ABBREVIATION = /\b\p{Lu}\.\s+$/u;
const ENDS = /^["')]*[.!?]["')]*(?=\s|$)/;

/** The passage with the marks around it, if it is made of whole sentences. */
const sentencesAt = ({ start, end }: Span, text: string): Span | undefined => {
	const before = text.slice(Math.max(0, start - 6), start);
	const close = ENDS.exec(text.slice(end, end + 8))?.[0];
	if (close === undefined || !STARTS.test(before) || ABBREVIATION.test(before)) return undefined;
	return { start: start - (/["'(]$/.test(before) ? 1 : 0), end: end + close.length };
};

/** What must go so that neither a blank line nor a space is left behind. */
const removalOf = ({ start, end }: Span, block: Block, { text, blocks }: Article): Span => {
	const rest = /^\s*/.exec(text.slice(end, block.span.end))?.[0].length ?? 0;
	if (end + rest < block.span.end) return { start, end: end + rest };
	if (start > block.span.start) return { start: text.slice(0, start).trimEnd().length, end };
	const at = blocks.indexOf(block);
	const next = blocks[at + 1];
	return next ? { start, end: next.span.start } : { start: blocks[at - 1]?.span.end ?? start, end };
};

const isQuoted = ({ start, end }: Span, text: string): boolean => text[start] === '"' || text[end - 1] === '"';

export default defineRule({
	meta: {
		id: "repeated-passage",
		family: "coherence",
		summary: "Whole sentences that stand in the article before",
		mqm: "linguistic-conventions/duplication",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
		generic: true,
	},
	messages: { passage: "Unexpected repeated passage {actual}, remove it" },
	needs: { repeats, origin },
	per: "article",
	*check(facts, article) {
		const { text, blocks } = article;
		const wanted = ({ length }: Repeat) => length >= FEWEST_WORDS;
		for (const { first, again, length } of facts.repeats.filter(wanted)) {
			const passage = sentencesAt(again, text);
			if (!passage || !sentencesAt(first, text)) continue;
			if (length < NO_PULL_QUOTE && isQuoted(passage, text)) continue;
			const block = blocks.find(({ span }) => span.start <= passage.start && passage.end <= span.end);
			if (block?.kind !== "paragraph") continue;
			yield {
				span: removalOf(passage, block, article),
				message: "passage",
				level: mayBeTranslated(facts.origin, article) ? "warning" : "info",
				expected: [""],
				note: `The same ${length} words stand above`,
				related: [{ span: first, message: "The passage stands here first" }],
			};
		}
	},
});
