import { defineRule, matchesOf } from "../../../src/kit/index.ts";

const ORDINAL = /\d(?:st|nd|rd|th)(?![\p{L}\d])/gu;

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
	when: ["digit-letter"],
	look: /\d(?:st|nd|rd|th)(?![\p{L}\d])/u,
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: found } of matchesOf(text, ORDINAL)) {
			const ending = found.slice(1);
			const head = text.slice(Math.max(0, index - 6), index + 1);
			const digits = /(?<![\d.,\p{L}-])\d{1,4}$/u.exec(head)?.[0];
			if (digits === undefined) continue;
			const right = endingOf(Number(digits));
			if (ending !== right)
				yield {
					span: { start: index + 1 - digits.length, end: index + found.length },
					message: "ending",
					expected: [`${digits}${right}`],
				};
		}
	},
});
