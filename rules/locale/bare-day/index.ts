import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;
/** `on the 26th`, with what English would go on with: no noun that an ordinal could count. */
const BARE =
	/\b([Oo]n|[Uu]ntil|[Ff]rom|[Bb]y|[Ss]ince) the ([12]?\dth|[23]?1st|2?2nd|2?3rd|30th)(?= (?:and|at|by|for|from|in|that|to|with|when|after|because|as)\b|[.,;)]|$)(?! (?:of|day|anniversary))/g;

export default defineHouseRule({
	meta: {
		id: "bare-day",
		family: "locale",
		summary: "A day of the month without its month",
		mqm: "locale-conventions/date-format",
		severity: "minor",
		level: "warning",
		fix: "none",
		status: "stable",
		since: "0.1.0",
	},
	messages: { day: "Missing month after {actual}" },
	needs: {},
	when: ["digit-letter"],
	look: / the [123]?\d(?:st|nd|rd|th)/,
	house: ["day"],
	// The readers that judged Chinese news in English left it alone (WMT 2020 to 2023, 28,000 sentences): its own press writes so.
	usualFrom: ["zh"],
	*check(_facts, { text }) {
		for (const { index, 0: whole } of matchesOf(text, BARE)) {
			const around = text.slice(Math.max(0, index - 40), index + whole.length + 16);
			if (MONTH.test(around) || /\b(?:floor|minute|hole|lap|century|round|month)\b/.test(around)) continue;
			const start = index + whole.indexOf("the");
			yield {
				span: { start, end: index + whole.length },
				message: "day",
				note: "Japanese, Korean and Chinese news name the day alone; a reader of English needs the month",
			};
		}
	},
});
