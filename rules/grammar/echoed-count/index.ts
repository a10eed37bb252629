import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** A number and the word behind it. */
const COUNTED = / \d(?:[\d,.]{0,8}\d)? (\p{Ll}{4,20})(?![\p{L}'-])/gu;
/** What stands between numbers by right: `3 times 3 times 3`. */
const OPERATORS: ReadonlySet<string> = new Set(["minus", "over", "plus", "then", "times", "versus"]);

export default defineRule({
	meta: {
		id: "echoed-count",
		family: "grammar",
		summary: "One word on both sides of a number, as in `awards 15 awards`",
		mqm: "linguistic-conventions/duplication",
		severity: "minor",
		level: "warning",
		fix: "none",
		status: "stable",
		since: "0.1.0",
	},
	messages: { echo: "Unexpected echo {actual}: the verb and what it counts are one word" },
	needs: {},
	when: ["digit"],
	look: / \d(?:[\d,.]{0,8}\d)? (\p{Ll}{4,20})(?![\p{L}'-])(?<=\1 [\d,.]{1,10} \1)/u,
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: whole, 1: word = "" } of matchesOf(text, COUNTED)) {
			const start = index - word.length;
			if (OPERATORS.has(word) || text.slice(Math.max(0, start), index) !== word) continue;
			if (/[\p{L}\p{N}'-]/u.test(text.charAt(start - 1))) continue;
			yield {
				span: { start, end: index + whole.length },
				message: "echo",
				note: "The original has a verb and a noun of different roots; word by word both came out the same",
			};
		}
	},
});
