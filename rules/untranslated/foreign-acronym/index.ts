import { defineRule, isNamePart, isTitle, quotes, words } from "../../../src/kit/index.ts";
import { ACRONYMS } from "./data.ts";

/** What stands before or behind an organisation, a country or a sum in English: then a doubtful acronym is none of ours. */
const BEFORE = /\b(?:the|of|in|from|to|by|with|and|for|between|against|within|joined?|under) $/i;
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

export default defineRule({
	meta: {
		id: "foreign-acronym",
		family: "untranslated",
		summary: "An acronym of another language, such as `OTAN` for NATO",
		mqm: "accuracy/untranslated",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { acronym: "Unexpected foreign acronym {actual}, expected {expected}" },
	needs: { words, quotes },
	per: "block",
	*check(facts, { text }) {
		for (const word of facts.words) {
			if (word.text.length < 2 || word.text.length > 6 || !word.capitalised) continue;
			const isDotted = word.text === "EE" && text.startsWith("EE.UU", word.start);
			const found = ACRONYMS.get(isDotted ? "EE.UU" : word.text.replace(/'s$/, ""));
			if (!found) continue;
			const owner = word.text.endsWith("'s") ? 2 : 0;
			const span = {
				start: word.start,
				end: isDotted ? word.start + (text.startsWith("EE.UU.", word.start) ? 6 : 5) : word.end - owner,
			};
			if (isNamePart(text, { start: span.start, end: word.end }, { loose: true }) || isTitle(text, facts.quotes, span))
				continue;
			// In brackets behind the name that it stands for, it is that organisation's own.
			if (/\($/.test(text.slice(0, span.start)) && /^\)/.test(text.slice(span.end))) continue;
			if (found.doubtful && !BEFORE.test(text.slice(0, span.start))) continue;
			yield {
				span,
				message: "acronym",
				expected: [found.english],
				level: found.doubtful ? "warning" : "error",
				note: `So it is called in ${found.languages
					.split(" ")
					.map((code) => LANGUAGES.of(code) ?? code)
					.join(", ")}`,
				...(found.languages.includes(" ") ? {} : { language: found.languages }),
			};
		}
	},
});
