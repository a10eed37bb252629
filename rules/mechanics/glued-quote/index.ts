import { defineRule, matchesOf, quotes, SAYING_VERBS } from "../../../src/kit/index.ts";

/** A double quotation mark between two words, or between the mark that ends a sentence and the next one. */
const GLUED = /"(?:(?<=[\p{L}\p{N}]")(?=\p{L}{2}|[AI]\b)|(?<=[.,!?]")(?=\p{L}{2}|[AI]\b))/gu;
/** `world"s` and `don"t` have lost an apostrophe, which is another rule's. */
const CONTRACTION = /^(?:s|t|re|ve|ll|d|m)\b/;

export default defineRule({
	meta: {
		id: "glued-quote",
		family: "mechanics",
		summary: "A quotation mark with a word on either side and no space",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		opening: "Missing space before the quotation mark in {actual}, expected {expected}",
		closing: "Missing space after the quotation mark in {actual}, expected {expected}",
	},
	needs: { quotes },
	when: ["double-quote", "non-ascii"],
	look: /"(?:(?<=[\p{L}\p{N}.,!?]")(?=\p{L}))/u,
	per: "block",
	*check(facts, { text, raw }) {
		for (const { index: at } of matchesOf(text, GLUED)) {
			const after = text.slice(at + 1, at + 40);
			if (CONTRACTION.test(after)) continue;
			const mark = raw[at] ?? '"';
			const before = text[at - 1] ?? "";
			const opens = mark === "“" || (mark === '"' && facts.quotes.pairs.some(({ start }) => start === at));
			const closes = mark === "”" || (mark === '"' && facts.quotes.pairs.some(({ end }) => end === at + 1));
			if (!opens && !closes) continue;
			const next = /^\p{L}+/u.exec(after)?.[0] ?? "";
			if (opens) {
				const word = /[\p{L}\p{N}'-]*[.,!?]?$/u.exec(raw.slice(Math.max(0, at - 40), at))?.[0] ?? "";
				yield {
					span: { start: at - word.length, end: at + 1 + next.length },
					message: "opening",
					expected: [`${word} ${mark}${next}`, ...(mark === "“" ? [`${word}” ${next}`] : [])],
				};
				continue;
			}
			const isWord = /[\p{L}\p{N}]/u.test(before);
			const says = SAYING_VERBS.has(next);
			const spaced = `${mark} ${next}`;
			yield {
				span: { start: at, end: at + 1 + next.length },
				message: "closing",
				expected: !isWord
					? [spaced]
					: says
						? [`,${spaced}`, ...(next === "said" ? [] : [`,${mark} said`]), spaced]
						: [spaced, `${/^\p{Lu}/u.test(next) ? "." : ","}${spaced}`],
			};
		}
	},
});
