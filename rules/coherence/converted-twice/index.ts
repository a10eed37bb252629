import { defineRule, matchesOf } from "../../../src/kit/index.ts";

const AMOUNT = String.raw`[$€£¥]?\d[\d,.]{0,15}(?: ?(?:thousand|million|billion|trillion|bn|m))?`;
/** What readers of English reckon in needs no note; these are the readers' own of another language. */
const HOME =
	"baht|dirhams?|dongs?|forints?|hryvnias?|koruny?|leva|lei|liras?|reais|rials?|riyals?|roubles?|rubles?|rupiahs?|tenge|won|yen|yuan|zlotys?";
const ANY = `${HOME}|crowns?|dollars?|euros?|francs?|kroner|kronor|pesos?|pounds?|rand|rupees?`;
const CONVERTED = new RegExp(
	String.raw`(?<=(?:[$€£]\d[\d,.]{0,15}(?: ?(?:thousand|million|billion|trillion|bn|m))?|\d(?: (?:thousand|million|billion|trillion))? (${ANY}))) \((?:(?:about|approximately|approx\.|around|roughly|some|nearly|over|equivalent to|or) ){0,2}${AMOUNT} (${HOME})\)`,
	"gi",
);

export default defineRule({
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
	per: "block",
	*check(_facts, { text }) {
		for (const match of matchesOf(text, CONVERTED)) {
			const [whole, from, home = ""] = match;
			if (from?.toLowerCase() === home.toLowerCase()) continue;
			yield {
				span: { start: match.index, end: match.index + whole.length },
				message: "converted",
				expected: [""],
				note: `The original's readers reckon in ${home.toLowerCase()}; readers of English do not`,
			};
		}
	},
});
