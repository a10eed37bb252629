import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** `Monday (16)`, `this Thursday (25)`, `today (27)`: the day of the month in parentheses, without its month. */
const DAY =
	/\((?<=\b((?:[Tt]his |[Oo]n |[Ll]ast |[Nn]ext )?)(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[Tt]oday|[Yy]esterday|[Tt]omorrow) \()(?:the )?([12]?\d|3[01])(?:st|nd|rd|th)?\)/g;

export default defineRule({
	meta: {
		id: "weekday-day",
		family: "locale",
		summary: "A weekday with the bare day of the month in parentheses",
		mqm: "locale-conventions/date-format",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { day: "Unexpected day of the month in {actual}, expected {expected}" },
	needs: {},
	when: ["bracket"],
	look: /\((?:the )?\d/,
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: whole, 1: before = "", 2: weekday = "" } of matchesOf(text, DAY)) {
			const start = index - 1 - weekday.length - before.length;
			const isThis = /^this $/i.test(before);
			const on = before.charAt(0) === "T" ? "On" : "on";
			yield {
				span: { start, end: index + whole.length },
				message: "day",
				expected: isThis ? [`${on} ${weekday}`, `${before}${weekday}`] : [`${before}${weekday}`],
				note: "Portuguese, Spanish, Japanese and Chinese news give weekday and day so; English gives the weekday, or month and day",
			};
		}
	},
});
