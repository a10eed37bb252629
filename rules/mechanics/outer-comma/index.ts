import { defineRule, matchesOf, quotes, SAYING_VERBS } from "../../../src/kit/index.ts";

const OUTER = /",(?<=[\p{L}\p{N}]",) (\p{Ll}+)(?: (\p{Ll}+))?/gu;
const PRONOUNS = new Set(["he", "she", "they", "we"]);

export default defineRule({
	meta: {
		id: "outer-comma",
		family: "mechanics",
		summary: "A comma behind the closing quotation mark before the verb of saying",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "info",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { outer: "Unexpected comma behind the quotation mark in {actual}, expected {expected}" },
	needs: { quotes },
	when: ["double-quote", "non-ascii"],
	look: /", \p{Ll}/u,
	per: "block",
	*check(facts, { text, raw }) {
		if (!text.includes('",')) return;
		for (const { index, 1: first = "", 2: second = "" } of matchesOf(text, OUTER)) {
			const verb = PRONOUNS.has(first) ? second : first;
			if (!SAYING_VERBS.has(verb) || raw[index] === "“") continue;
			// A phrase quoted in the middle of a sentence keeps its comma outside: he called it "on hold", he said.
			const pair = facts.quotes.pairs.find(({ end }) => end === index + 1);
			if (pair && !/^\p{Lu}/u.test(text.slice(pair.start + 1))) continue;
			yield {
				span: { start: index, end: index + 2 },
				message: "outer",
				expected: [`,${raw[index]}`],
				note: "English-language newspapers set the comma that ends a quotation inside the mark; most other languages set it outside",
			};
		}
	},
});
