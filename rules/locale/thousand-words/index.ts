import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

/** `5 thousand`, `5-6 thousand`, `2,5 thousand` and `2 hundred`; in quotation or a name digits would be words. */
const THOUSAND =
	/(?<![\d.,:$€£] ?)(\d{1,3})(?:([-–])(\d{1,3}))? (thousand|hundred)(?! (?:million|billion|and|thousand))\b/g;
const FACTORS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

const grouped = (number: number): string => number.toLocaleString("en-US");

export default defineHouseRule({
	meta: {
		id: "thousand-words",
		family: "locale",
		summary: "Digits before the word thousand or hundred",
		mqm: "locale-conventions/number-format",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { thousand: "Unexpected number format {actual}, expected {expected}" },
	needs: {},
	words: new Set(["hundred", "thousand"]),
	look: /\d (?:thousand|hundred)/,
	house: ["thousand"],
	*check(_facts, { text }) {
		for (const { index, 0: whole, 1: low = "", 2: dash, 3: high, 4: word = "" } of matchesOf(text, THOUSAND)) {
			const factor = FACTORS[word] ?? 1;
			const first = grouped(Number(low) * factor);
			yield {
				span: { start: index, end: index + whole.length },
				message: "thousand",
				expected: [high === undefined ? first : `${first}${dash}${grouped(Number(high) * factor)}`],
				...(high === undefined ? { level: "info" as const } : {}),
				note: "Slavic and other languages write 5 thousand; English writes 5,000",
			};
		}
	},
});
