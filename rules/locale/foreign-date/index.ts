import { defineRule, matchesOf } from "../../../src/kit/index.ts";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];
const month = `(?:${MONTHS.join("|")})`;
/** `21.12.2022`, `21. 12. 2022`: with full stops the day comes first, everywhere. */
const STOPS = /(?<![\d.,])(0?[1-9]|[12]\d|3[01])\. ?(0?[1-9]|1[0-2])\. ?((?:19|20)\d\d)(?![\d]|\.\d)/g;
/** `04 January`. */
const NOUGHT = new RegExp(`(?<![\\d.,:/-])0([1-9]) (?=${month}\\b)`, "g");
/** `3 of August`, `on 24 of March of 2021`. */
const OF = new RegExp(`(?<![\\d.,:$€£-] ?)([12]?\\d|3[01]) of (${month})(?: of (?=(?:19|20)\\d\\d))?(?![\\w'])`, "g");
/** `In April 23rd`. */
const IN_DAY = new RegExp(`\\b([Ii])n (${month} \\d{1,2})(st|nd|rd|th)\\b`, "g");
/** `the term 2015/2019`: a span of several years. */
const TERM = /\b(term|legislature|period|mandate) ((?:19|20)\d\d)\/((?:19|20)\d\d)\b/g;

/** What all of these have: most texts that hold a digit hold none of it. */
const CANDIDATE = new RegExp(`\\d\\. ?\\d{1,2}\\. ?\\d|(?:0\\d|\\d of|\\b[Ii]n) ${month}|\\d\\d/\\d`);
/** The words of all but dates in digits. */
const WORDS = new Set([...MONTHS.map((name) => name.toLowerCase()), "legislature", "mandate", "period", "term"]);

export default defineRule({
	meta: {
		id: "foreign-date",
		family: "locale",
		summary: "A date in the notation of another language",
		mqm: "locale-conventions/date-format",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		date: "Unexpected foreign date {actual}, expected {expected}",
		nought: "Unexpected nought before the day in {actual}, expected {expected}",
		preposition: "Unexpected preposition before a day in {actual}, expected {expected}",
	},
	needs: {},
	when: ["digit-point"],
	words: WORDS,
	look: CANDIDATE,
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: whole, 1: day = "", 2: number = "", 3: year } of matchesOf(text, STOPS))
			yield {
				span: { start: index, end: index + whole.length },
				message: "date",
				expected: [`${Number(day)} ${MONTHS[Number(number) - 1]} ${year}`],
			};
		for (const { index, 0: whole, 1: day = "" } of matchesOf(text, NOUGHT))
			yield { span: { start: index, end: index + whole.trimEnd().length }, message: "nought", expected: [day] };
		for (const { index, 0: whole, 1: day = "", 2: name } of matchesOf(text, OF))
			yield {
				span: { start: index, end: index + whole.length },
				message: "date",
				expected: [`${day} ${name}${/of $/.test(whole) ? " " : ""}`],
			};
		for (const { index, 0: whole, 1: initial, 2: day, 3: ending } of matchesOf(text, IN_DAY)) {
			const on = initial === "I" ? "On" : "on";
			yield {
				span: { start: index, end: index + whole.length },
				message: "preposition",
				expected: [`${on} ${day}`, `${on} ${day}${ending}`],
			};
		}
		for (const { index, 0: whole, 1: what, 2: from, 3: to } of matchesOf(text, TERM)) {
			if (Number(to) - Number(from) < 2) continue;
			yield { span: { start: index, end: index + whole.length }, message: "date", expected: [`${from}-${to} ${what}`] };
		}
	},
});
