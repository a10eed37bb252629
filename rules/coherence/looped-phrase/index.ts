import { defineRule, wordHashes } from "../../../src/kit/index.ts";
import { type Copies, copiesAt, loopsIn } from "./loops.ts";

/** Words at an end of a short phrase that stands twice by right: `day to day to`, `again and again and`. */
const LINKED = /^(?:after|and|by|for|in|on|or|to|upon)\s|\s(?:after|and|by|for|in|on|or|to|upon)$/i;
/** Two words twice are a slip only if they are no syllables, in UTF-16 units. */
const SHORTEST_PAIR = 9;
/** Between shorter copies, or within them, a comma is rhetoric or a list. */
const FEWEST_WITH_COMMA = 4;

/** From so many copies on the decoder never found out again, and what should stand there is lost. */
const RUNAWAY = 8;

/** A whole clause said twice is said so: `I have no idea, I have no idea`. */
const CLAUSE = /^["']?(?:he|i|it|she|that|there|they|this|we|you)\b/i;

/** Is a phrase that stands twice, or a word that stands many times, a slip, and not emphasis? */
const isSlip = ({ words, times, unit, between }: Copies): boolean => {
	if (!/\p{L}{2}/u.test(unit) || /[.!?:([]/.test(between)) return false;
	const plain = !/[,;\u2013\u2014]|\s-/.test(unit + between);
	// Sentences said twice are for `repeated-passage`, if they are long enough.
	if (times === 2 && /[.!?]["')]*\s/.test(unit)) return false;
	if (words === 1) return times >= (plain ? 5 : 8);
	if (times > 3 || (times === 3 && (plain || words >= FEWEST_WITH_COMMA))) return true;
	if (words >= FEWEST_WITH_COMMA) return plain || !CLAUSE.test(unit);
	if (!plain || LINKED.test(unit)) return false;
	return words > 2 || (unit.length >= SHORTEST_PAIR && !/^\p{Lu}\S* \p{Lu}/u.test(unit));
};

export default defineRule({
	meta: {
		id: "looped-phrase",
		family: "coherence",
		summary: "The same words twice or more in a row, as a decoder that has lost its place writes them",
		mqm: "linguistic-conventions/duplication",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { loop: "Unexpected loop {actual}, expected {expected}" },
	needs: { wordHashes },
	per: "block",
	*check(facts, { text }) {
		for (const loop of loopsIn(facts.wordHashes)) {
			const copies = copiesAt(loop, facts.wordHashes, text);
			if (!copies || !isSlip(copies)) continue;
			yield {
				span: { start: copies.start, end: copies.end },
				message: "loop",
				expected: [copies.unit],
				level: copies.times > 2 ? "error" : "warning",
				...(copies.times >= RUNAWAY ? { severity: "critical" } : {}),
				note: `The same ${copies.words === 1 ? "word stands" : `${copies.words} words stand`} ${copies.times} times in a row`,
			};
		}
	},
});
