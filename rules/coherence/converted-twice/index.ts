import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

/** Currencies in which no reader of English reckons: a note in one of them is for the original's readers. */
const HOME =
	"baht|dirhams?|dongs?|forints?|hryvnias?|koruny?|leva|lei|liras?|reais|rials?|riyals?|roubles?|rubles?|rupiahs?|tenge|won|yen|yuan|zlotys?";
const CONVERSION = new RegExp(
	String.raw` \((?:(?:about|approximately|approx\.|around|roughly|some|nearly|over|equivalent to|or) ){0,2}[$€£¥]?\d[\d,.]{0,15}(?: ?(?:thousand|million|billion|trillion|bn|m))? (${HOME})\)`,
	"gi",
);
/** The amount that is converted: its currency, or a sign before it. */
const CONVERTED = new RegExp(
	String.raw`(?:[$€£]\d[\d,.]{0,15}(?: ?(?:thousand|million|billion|trillion|bn|m))?|\d(?: (?:thousand|million|billion|trillion))? (${HOME}|crowns?|dollars?|euros?|francs?|kroner|kronor|pesos?|pounds?|rand|rupees?))$`,
	"i",
);
/** How far before a conversion its amount begins at most, in UTF-16 units. */
const REACH = 40;

export default defineHouseRule({
	meta: {
		id: "converted-twice",
		family: "coherence",
		summary: "An amount converted into the currency of the original's readers",
		mqm: "locale-conventions/currency-format",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { converted: "Unexpected conversion {actual} for readers of another country, remove it" },
	needs: {},
	when: ["bracket"],
	look: / \([^()]{0,80}\)/,
	house: ["converted"],
	*check(_facts, { text }) {
		for (const match of matchesOf(text, CONVERSION)) {
			const [whole, home = ""] = match;
			const from = CONVERTED.exec(text.slice(Math.max(0, match.index - REACH), match.index));
			if (!from || from[1]?.toLowerCase() === home.toLowerCase()) continue;
			yield {
				span: { start: match.index, end: match.index + whole.length },
				message: "converted",
				expected: [""],
				note: `The original's readers reckon in ${home.toLowerCase()}; readers of English do not`,
			};
		}
	},
});
