import { defineRule, matchesOf, type Problem } from "../../../src/kit/index.ts";

/** A time or a score: `10: 30`, `25: 19`. None in 110,000 sentences of edited news. */
const TIME = /: (?<=(?<![\d:.,])\d{1,2}: )[0-5]\d(?:: [0-5]\d)?(?![\d%]|[.,:]\d)/g;
/** Thousands: the second group must be noughts, or money; else it may be a list. */
const THOUSANDS = /, (?<=(?<![\d,.] ?)\d{1,3}, )(?:\d{3}, )?000(?![\d])/g;
const MONEY = /[$£€] ?\d{1,3}, \d{3}(?![\d,])/g;
const DECIMAL =
	/\. (?<=(?<![\d.,]|[A-Za-z])\d{1,2}\. )\d{1,2}(?= ?(?:%|percent|per cent|pct|million|billion|trillion|km|kg|kilometers|kilometres|meters|metres)(?![\p{L}]))/gu;
const BEFORE_MARK = / [.,](?<=\d [.,])\d(?=\d{0,2}(?!\d))/g;

function* split(text: string, pattern: RegExp): Generator<Problem<"split">> {
	for (const { index, 0: whole } of matchesOf(text, pattern)) {
		const before = /[\d]*$/.exec(text.slice(Math.max(0, index - 4), index))?.[0] ?? "";
		const start = index - before.length;
		const actual = before + whole;
		yield {
			span: { start, end: index + whole.length },
			message: "split",
			expected: [actual.replace(/ /g, "")],
			// Tokenized text is full of such times, and its readers leave them alone (WMT 2021).
			...(pattern === TIME ? { level: "warning" as const } : {}),
		};
	}
}

export default defineRule({
	meta: {
		id: "split-number",
		family: "mechanics",
		summary: "A space inside a number, a time or a score",
		mqm: "locale-conventions/number-format",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { split: "Unexpected space in {actual}, expected {expected}" },
	needs: {},
	when: ["digit-point", "digit-comma", "digit-colon"],
	look: /\d(?:[.,:] | [.,])\d/,
	per: "block",
	*check(_facts, { text }) {
		for (const pattern of [TIME, THOUSANDS, MONEY, DECIMAL, BEFORE_MARK]) yield* split(text, pattern);
	},
});
