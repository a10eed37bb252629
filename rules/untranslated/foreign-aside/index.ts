import { defineRule, matchesOf } from "../../../src/kit/index.ts";
import { ASIDES } from "./data.ts";

/** A word or an abbreviation alone in brackets. */
const BRACKETED = /([[(])(\p{L}[\p{L}. ]{1,28})[\])]/gu;
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

export default defineRule({
	meta: {
		id: "foreign-aside",
		family: "untranslated",
		summary: "An aside of the editor in another language, such as `(ndlr)` or `[risos]`",
		mqm: "accuracy/untranslated",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { aside: "Unexpected foreign aside {actual}, expected {expected}" },
	needs: {},
	when: ["bracket"],
	look: /[[(]\p{L}[\p{L}. ]{1,28}[\])]/u,
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 1: open = "", 2: aside = "" } of matchesOf(text, BRACKETED)) {
			const found = ASIDES.get(aside.toLowerCase().replace(/[. ]/g, ""));
			if (!found) continue;
			const start = index + open.length;
			yield {
				span: { start, end: start + aside.length },
				message: "aside",
				expected: [found.english],
				note: `So it is written in ${found.languages
					.split(" ")
					.map((code) => LANGUAGES.of(code) ?? code)
					.join(", ")}`,
				...(found.languages.includes(" ") ? {} : { language: found.languages }),
			};
		}
	},
});
