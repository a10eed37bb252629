import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** A capitalised function word between a comma and a lower-case word, inside a sentence. */
const STRAY =
	/, (?=[A-Z])(?:And|Are|At|Because|But|By|Do|From|Is|Of|On|Or|That|This|To|Which|While|Who|With) (?=\p{Ll})(?!(?:an?|the|and|of) \p{Lu})(?<=(?:\p{Ll}{2}|\d), \p{L}+ )/gu;

export default defineRule({
	meta: {
		id: "stray-capital",
		family: "mechanics",
		summary: "A capitalised function word behind a comma",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "warning",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { capital: "Unexpected capital in {actual}, expected {expected}" },
	needs: {},
	look: /, (?:And|Are|At|Because|But|By|Do|From|Is|Of|On|Or|That|This|To|Which|While|Who|With) \p{Ll}/u,
	per: "block",
	*check(_facts, { text, kind }) {
		if (kind === "heading") return;
		for (const { index, 0: whole } of matchesOf(text, STRAY)) {
			const word = whole.slice(2, -1);
			yield {
				span: { start: index + 2, end: index + 2 + word.length },
				message: "capital",
				expected: [word.toLowerCase()],
			};
		}
	},
});
