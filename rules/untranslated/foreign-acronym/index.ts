import { defineRule, isNamePart, isTitle, matchesOf, quotes } from "../../../src/kit/index.ts";
import { ACRONYMS } from "./data.ts";

/** What stands before or behind an organisation, a country or a sum in English: then a doubtful acronym is none of ours. */
const BEFORE = /\b(?:the|of|in|from|to|by|with|and|for|between|against|within|joined?|under) $/i;
const CAPITALS = /EE\.UU\.?|[A-Z]{2,6}(?:s\b|St\b)?|MwSt/g;
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
	needs: { quotes },
	words: new Set(
		[...ACRONYMS.keys()].map((acronym) => (/^[\p{L}\p{N}]+/u.exec(acronym)?.[0] ?? acronym).toLowerCase()),
	),
	per: "block",
	*check(facts, { text }) {
		for (const { 0: acronym, index } of matchesOf(text, CAPITALS)) {
			const found = ACRONYMS.get(acronym.replace(/\.$/, ""));
			if (!found || /[\p{L}\p{N}.'-]$/u.test(text.slice(Math.max(0, index - 1), index))) continue;
			const span = { start: index, end: index + acronym.length };
			if (/^[\p{L}\p{N}-]/u.test(text.slice(span.end))) continue;
			if (isNamePart(text, span, { loose: true }) || isTitle(text, facts.quotes, span)) continue;
			// In brackets behind the name that it stands for, it is that organisation's own.
			if (text[index - 1] === "(" && text[span.end] === ")") continue;
			if (found.doubtful && !BEFORE.test(text.slice(Math.max(0, index - 12), index))) continue;
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
