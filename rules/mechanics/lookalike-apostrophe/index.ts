import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** A double quotation mark, an acute or a grave accent by itself where a contraction or a possessive has an apostrophe. */
const LOOKALIKE = /["“”´`′](?<=\p{L}["“”´`′])(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}'’"“”´`]))/gu;
const PRESENT = new RegExp(LOOKALIKE.source, "u");
const BEFORE_T = /n$/;

export default defineRule({
	meta: {
		id: "lookalike-apostrophe",
		family: "mechanics",
		summary: "A quotation mark or an accent where an apostrophe belongs",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { mark: "Unexpected mark in {actual}, expected {expected}" },
	needs: {},
	when: ["double-quote", "apostrophe", "non-ascii"],
	look: PRESENT,
	per: "block",
	*check(_facts, { raw }) {
		for (const { index: at, 0: mark } of matchesOf(raw, LOOKALIKE)) {
			const word = /[\p{L}\p{M}-]{1,40}$/u.exec(raw.slice(Math.max(0, at - 40), at))?.[0] ?? "";
			const ending = /^[a-z]+/.exec(raw.slice(at + 1, at + 4))?.[0] ?? "";
			if (ending === "t" && !BEFORE_T.test(word)) continue;
			// A closing mark that a plural s was glued to: one that an opening mark goes before.
			if (/["“”]/.test(mark) && /["“”][^"“”]*$/.test(raw.slice(Math.max(0, at - word.length - 60), at))) continue;
			yield {
				span: { start: at - word.length, end: at + 1 + ending.length },
				message: "mark",
				expected: [`${word}${raw.includes("’") ? "’" : "'"}${ending}`],
				// A double mark for an apostrophe is an old agency's habit; the others are letters and primes.
				...(/["“”]/.test(mark) ? { level: "info" as const } : {}),
			};
		}
	},
});
