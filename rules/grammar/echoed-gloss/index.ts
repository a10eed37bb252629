import { defineRule, matchesOf } from "../../../src/kit/index.ts";

const GLOSS = /\s\(([^()\n]{2,60})\)/g;

export default defineRule({
	meta: {
		id: "echoed-gloss",
		family: "grammar",
		summary: "A name followed by itself in parentheses",
		mqm: "linguistic-conventions/duplication",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { echo: "Unexpected repetition {actual} in parentheses, remove it" },
	needs: {},
	when: ["bracket"],
	per: "block",
	*check(_facts, { text }) {
		for (const match of matchesOf(text, GLOSS)) {
			const [whole, gloss = ""] = match;
			if (!/\p{L}{2}/u.test(gloss)) continue;
			const start = match.index - gloss.length;
			const before = text.slice(Math.max(0, start), match.index);
			if (before.toLowerCase() !== gloss.toLowerCase() || /[\p{L}\p{N}-]/u.test(text[start - 1] ?? "")) continue;
			yield {
				span: { start: match.index, end: match.index + whole.length },
				message: "echo",
				expected: [""],
				note: "The original gives a name and its foreign form; in English both came out the same",
			};
		}
	},
});
