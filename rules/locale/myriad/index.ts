import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** `3 hundred million`, `1.5 hundred million`, `20 ten thousand`: a Chinese, Japanese or Korean unit word by word. */
const WITH_DIGITS = /(?<![\d.,] ?)(\d{1,4}(?:\.\d{1,3})?) (hundred million|ten thousand)\b/g;
/** `hundred million yuan` without a number before it. */
const ALONE =
	/(?<![\p{L}\d-] ?|\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|some|hundreds) )(?:hundred million|ten thousand) (?=yuan|yen|won|people|tons|mu|square)/gu;
const FACTORS: Readonly<Record<string, number>> = { "hundred million": 1e8, "ten thousand": 1e4 };

const written = (value: number): string => {
	if (value >= 1e9) return `${Number((value / 1e9).toFixed(4))} billion`;
	if (value >= 1e6) return `${Number((value / 1e6).toFixed(4))} million`;
	return value.toLocaleString("en-US");
};

export default defineRule({
	meta: {
		id: "myriad",
		family: "locale",
		summary: "A Chinese, Japanese or Korean numeral unit translated word by word",
		mqm: "locale-conventions/number-format",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		unit: "Unexpected numeral unit in {actual}, expected {expected}",
		alone: "Missing number before {actual}",
	},
	needs: {},
	words: new Set(["hundred", "ten"]),
	look: /hundred million|ten thousand/,
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: whole, 1: number = "", 2: unit = "" } of matchesOf(text, WITH_DIGITS))
			yield {
				span: { start: index, end: index + whole.length },
				message: "unit",
				expected: [written(Number(number) * (FACTORS[unit] ?? 1))],
				language: "zh",
				note: "万 (ten thousand) and 亿 (hundred million) are units there; English counts in thousands, millions and billions",
			};
		for (const { index, 0: whole } of matchesOf(text, ALONE))
			yield {
				span: { start: index, end: index + whole.trimEnd().length },
				message: "alone",
				level: "warning",
				language: "zh",
			};
	},
});
