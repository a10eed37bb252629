import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

/** What closes a noun phrase: a mark, or a word that no compound goes on with. */
const CLOSED = String.raw`(?=\s*(?:$|[,.;:!?)"])|\s+(?:and|are|as|at|but|by|can|for|from|had|has|have|in|is|of|on|or|that|to|until|was|were|when|which|while|who|will|with|would)\b)`;
const DISEASE = new RegExp(String.raw`(?<![-'\p{L}\p{N}])[Tt]he (?=(?:COVID|Covid|covid)-?19${CLOSED})`, "gu");
const YEAR = new RegExp(String.raw`(?<![-'\p{L}\p{N}])([Tt]his) (?=(?:19|20)\d\d${CLOSED})`, "gu");
const PREPOSITION_BEFORE = /\b(?:after|before|by|during|for|from|in|of|over|since|throughout|to|until|with) $/i;

export default defineHouseRule({
	meta: {
		id: "needless-article",
		family: "grammar",
		summary: "A determiner that English leaves out, as in `the Covid-19` and `this 2024`",
		mqm: "linguistic-conventions/grammar",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		article: "Unexpected article before a name that has none, remove it",
		year: "Unexpected {actual} before a year, expected {expected}",
		needless: "Unexpected {actual} before a year, remove it",
	},
	needs: {},
	words: new Set(["the", "this"]),
	look: /his (?:19|20)\d\d|he (?:COVID|Covid|covid)/,
	house: ["article"],
	*check(_facts, { text }) {
		for (const { index, 0: whole } of matchesOf(text, DISEASE))
			yield {
				span: { start: index, end: index + whole.length },
				message: "article",
				expected: [""],
				note: "Romance languages and Chinese-made English put an article before the disease; English has none",
			};
		for (const { index, 0: whole, 1: word = "" } of matchesOf(text, YEAR)) {
			const bound = PREPOSITION_BEFORE.test(text.slice(Math.max(0, index - 12), index));
			const preposition = word === "This" ? "In" : "in";
			yield {
				span: { start: index, end: index + whole.length - (bound ? 0 : 1) },
				message: bound ? "needless" : "year",
				expected: [bound ? "" : preposition],
				note: 'Spanish "este 2024", Italian "questo 2024"',
			};
		}
	},
});
