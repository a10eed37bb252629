import { defineRule, isInAddress } from "../../../src/kit/index.ts";

/** An accent as a character of its own where English has an apostrophe. */
const ACCENT = /(?<=\p{L})[´`](?=(?:s|t|re|ll|ve|m|d)(?![\p{L}\p{M}]))/gu;

export default defineRule({
	meta: {
		id: "accent-apostrophe",
		family: "encoding",
		summary: "An acute or grave accent in place of an apostrophe, such as `don´t`",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { accent: "Unexpected accent for an apostrophe, expected {expected}" },
	needs: {},
	when: ["apostrophe"],
	per: "block",
	*check(_facts, { raw, text }) {
		const mark = raw.includes("’") || !raw.includes("'") ? "’" : "'";
		for (const { 0: accent, index } of raw.matchAll(ACCENT))
			if (!isInAddress(text, index))
				yield {
					span: { start: index, end: index + accent.length },
					message: "accent",
					expected: [mark],
					note: "On Spanish and Portuguese keyboards the accent lies where others have the apostrophe",
				};
	},
});
