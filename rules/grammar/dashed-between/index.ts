import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** A range behind `between`, with what says that the two numbers are no score, fraction or name: no further number joins them. */
const DASHED =
	/(?<![\p{L}\p{N}])([Bb]etween ([$\u00A3\u20AC]?)(\d[\d,]{0,12}(?:\.\d{1,3})?)) ?[-\u2013\u2014] ?([$\u00A3\u20AC]?\d[\d,]{0,12}(?:\.\d{1,3})?)(?![\d/,.-]*\d)(?! and\b)/gu;

const YEARS = /(?:19|20)\d\d ?[-\u2013\u2014] ?(?:19|20)\d\d$/;

export default defineRule({
	meta: {
		id: "dashed-between",
		family: "grammar",
		summary: "A dash where “between” wants “and”, as in `between 2007–2022`",
		mqm: "linguistic-conventions/grammar",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { dash: "Unexpected dash in {actual}, expected {expected}" },
	needs: {},
	words: new Set(["between"]),
	per: "block",
	*check(_facts, { text }) {
		for (const match of matchesOf(text, DASHED)) {
			const [whole, before = "", , , last = ""] = match;
			yield {
				span: { start: match.index, end: match.index + whole.length },
				message: "dash",
				expected: [`${before} and ${last}`],
				// Sports pages and tables set a dash between other numbers; none of 110,000 sentences of edited news does between years.
				...(YEARS.test(whole) ? {} : { level: "info" as const }),
				note: "*Between* takes two ends joined by *and*; the dash stands for *to*",
			};
		}
	},
});
