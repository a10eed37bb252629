import { defineRule } from "../../../src/kit/index.ts";

const ORDINAL = /(?<![\d.,\p{L}-])(\d{1,4})(st|nd|rd|th)(?![\p{L}\d])/gu;

const endingOf = (number: number): string => {
	if (number % 100 >= 11 && number % 100 <= 13) return "th";
	return ["th", "st", "nd", "rd"][number % 10] ?? "th";
};

export default defineRule({
	meta: {
		id: "bad-ordinal",
		family: "locale",
		summary: "An ordinal number with the wrong ending",
		mqm: "locale-conventions/number-format",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { ending: "Unexpected ending of the ordinal {actual}, expected {expected}" },
	needs: {},
	when: ["digit"],
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: whole, 1: digits = "", 2: ending } of text.matchAll(ORDINAL)) {
			const right = endingOf(Number(digits));
			if (ending !== right)
				yield { span: { start: index, end: index + whole.length }, message: "ending", expected: [`${digits}${right}`] };
		}
	},
});
