import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

const SPACED = / {1,2}%(?<=\d {1,2}%)(?![\p{L}\d])/gu;

export default defineHouseRule({
	meta: {
		id: "spaced-percent",
		family: "locale",
		summary: "A space between a number and its percent sign",
		mqm: "locale-conventions/number-format",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { space: "Unexpected space before the percent sign, expected {expected}" },
	needs: {},
	when: ["markup"],
	look: / %/,
	house: ["space"],
	*check(_facts, { text }) {
		for (const { index, 0: whole } of matchesOf(text, SPACED))
			yield { span: { start: index, end: index + whole.length }, message: "space", expected: ["%"] };
	},
});
