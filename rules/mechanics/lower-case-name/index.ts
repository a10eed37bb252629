import { defineRule, words } from "../../../src/kit/index.ts";
import { NAMES } from "./data.ts";

/** In one paragraph. */
const MOST = 2;

export default defineRule({
	meta: {
		id: "lower-case-name",
		family: "mechanics",
		summary: "A weekday, month, country, nationality or capital city without its capital",
		mqm: "linguistic-conventions/spelling",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { low: "Unexpected lower case in {actual}, expected {expected}" },
	needs: { words },
	per: "block",
	*check(facts, { text }) {
		const found = facts.words.filter((word) => !word.capitalised && NAMES.has(word.lower));
		// Who writes all names low does so on purpose.
		if (found.length > MOST) return;
		for (const word of found) {
			if (/[#@/._]/.test(text.charAt(word.start - 1)) || /^[@/_]|^\.\w/.test(text.slice(word.end, word.end + 2)))
				continue;
			yield {
				span: { start: word.start, end: word.end },
				message: "low",
				expected: [`${word.text.charAt(0).toUpperCase()}${word.text.slice(1)}`],
			};
		}
	},
});
