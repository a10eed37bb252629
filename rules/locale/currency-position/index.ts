import { defineRule, matchesOf } from "../../../src/kit/index.ts";

const AMOUNT = "\\d{1,3}(?:[,.]\\d{3})*(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?";
/** `188 $`, `50€`, `3 million €`: the sign behind the amount. */
const BEHIND = new RegExp(
	`(?<![\\d.,$€£¥]|[$€£¥] )(${AMOUNT})( (?:thousand|million|billion|bn|m))? ?([$€£])(?![\\d\\p{L}]|[ -]?\\d)`,
	"gu",
);
/** `€ 8.00`: a space behind the sign. */
const SPACED = /([$€£])(?<=(?:^|[\s(]|\b(?:US|A|C|R|NZ|HK))[$€£]) (?=\d)/gu;
/** `5 million of euros`. */
const OF =
	/(?<=\d(?: hundred)? (?:thousand|million|billion)s?) of (?=euros|dollars|pounds|yen|yuan|rubles|roubles|pesos|zlotys|hryvnias?|people\b)/g;

export default defineRule({
	meta: {
		id: "currency-position",
		family: "locale",
		summary: "A currency sign behind its amount, or with a space between",
		mqm: "locale-conventions/currency-format",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		behind: "Unexpected currency sign behind the amount in {actual}, expected {expected}",
		space: "Unexpected space behind the currency sign in {actual}, expected {expected}",
		of: "Unexpected {actual} between amount and currency, expected a space",
	},
	needs: {},
	when: ["digit"],
	look: /[$€£](?:(?<=(?:\d|illion|thousand|bn|m) ?[$€£])| \d)| of (?<=(?:illion|thousand)s? of )/,
	per: "block",
	*check(_facts, { text }) {
		if (/[$€£]/.test(text)) {
			for (const { index, 0: whole, 1: amount = "", 2: scale = "", 3: sign = "" } of matchesOf(text, BEHIND))
				yield {
					span: { start: index, end: index + whole.length },
					message: "behind",
					expected: [`${sign}${amount}${scale}`],
				};
			for (const { index, 1: sign = "" } of matchesOf(text, SPACED)) {
				const [amount = ""] = /^\d[\d,.]*\d|^\d/.exec(text.slice(index + 2, index + 20)) ?? [];
				const whole = amount.replace(/\.00$/, "");
				yield {
					span: { start: index, end: index + 2 + amount.length },
					message: "space",
					expected: [`${sign}${amount}`, ...(whole === amount ? [] : [`${sign}${whole}`])],
				};
			}
		}
		if (!/(?:illion|thousand)s? of /.test(text)) return;
		for (const { index, 0: whole } of matchesOf(text, OF))
			yield { span: { start: index, end: index + whole.length }, message: "of", expected: [" "] };
	},
});
