import { defineHouseRule, isInAddress, matchesOf, type Problem } from "../../../src/kit/index.ts";
import { COUNTED, MEASURED, SCALES } from "./data.ts";

const counted = [...COUNTED].join("|");
const measured = [...MEASURED].join("|");
/** An adjective between the number and what it counts, but no scale. */
const adjective = "(?:(?!mln|bln|million|billion|trillion|hundred|thousand|of|in|to)\\p{Ll}+ )?";
const scales = [...SCALES].join("|");
/** `1.234.567`, no version and no address: every group has three digits and no fourth group of fewer follows. */
const POINTS = /(?<![\d.,/v-])[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d]|[.,-]\d)/g;
/** `1.234,56` and `1 234,56`. */
const BOTH =
	/(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}(?![\d,.]\d?)|(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+,\d{1,2}(?![\d,])/g;
/** `1,5 million`, `9,7%`: one or two digits behind the comma cannot be thousands. */
const COMMA = new RegExp(
	`(?<![\\d.,])(\\d{1,3}),(\\d{1,2})(?= ?(?:%|percent\\b|per cent\\b|(?:${scales})\\b))(?![\\d,])`,
	"g",
);
/** `41.300 inhabitants`: what is counted has no thousandths. `35.000 euros`: nobody gives money to the thousandth, rates apart. */
const THOUSANDS = new RegExp(
	`(?<![\\d.,$€£])[1-9]\\d{0,2}\\.\\d{3}(?= ${adjective}(?:${counted})\\b)|(?<![\\d.,$€£])[1-9]\\d{0,2}\\.000(?= (?:${measured})\\b(?! (?:per|a|to)\\b))`,
	"gu",
);
/** `12 000 visitors`: a space between the groups. */
const SPACES = new RegExp(
	`(?<![\\d.,:/-]|[\\p{L}\\d] |\\p{Lu})[1-9]\\d{0,2}(?: \\d{3})+(?= ${adjective}(?:${counted}|${measured})\\b)|(?<![\\d.,:/-]|\\d )[1-9]\\d{0,2}(?: \\d{3})* 000(?= \\p{Ll})`,
	"gu",
);

const regrouped = (number: string): string =>
	number
		.replace(/[. ](?=\d{3})/g, ";")
		.replace(",", ".")
		.replace(/;/g, ",");

function* found(text: string, pattern: RegExp): Generator<Problem<"number" | "decimal">> {
	for (const { index, 0: whole } of matchesOf(text, pattern)) {
		if (isInAddress(text, index)) continue;
		const expected = pattern === COMMA ? whole.replace(",", ".") : regrouped(whole);
		yield {
			span: { start: index, end: index + whole.length },
			message: pattern === COMMA || pattern === SPACES ? "decimal" : "number",
			expected: [expected],
		};
	}
}

export default defineHouseRule({
	meta: {
		id: "foreign-number",
		family: "locale",
		summary: "A number with the decimal comma or the thousands point or space of another language",
		mqm: "locale-conventions/number-format",
		severity: "major",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		number: "Unexpected foreign number format {actual}, expected {expected}",
		decimal: "Unexpected foreign number format {actual}, expected {expected}",
	},
	needs: {},
	when: ["digit-point", "digit-comma", "digit-gap"],
	look: /\d(?:[. ]\d{3}|,\d{1,2}(?!\d))/,
	// South Africa's English has the decimal comma, and SI the space between thousands.
	house: ["decimal"],
	*check(_facts, { text }) {
		for (const pattern of [POINTS, BOTH, COMMA, THOUSANDS, SPACES]) yield* found(text, pattern);
	},
});
