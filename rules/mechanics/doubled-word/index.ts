import { defineRule, words } from "../../../src/kit/index.ts";
import { DELIBERATE, FUNCTION_WORDS } from "./data.ts";

/** Shorter content words are too often letters, sounds or abbreviations. */
const MIN_CONTENT_LENGTH = 4;

export default defineRule({
	meta: {
		id: "doubled-word",
		family: "mechanics",
		summary: "The same word twice in a row",
		mqm: "linguistic-conventions/duplication",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
		generic: true,
	},
	messages: { twice: "Unexpected repeated word {actual}, expected {expected}" },
	needs: { words },
	when: ["repeated-word"],
	per: "block",
	*check(facts, { text }) {
		const cut = facts.words;
		for (let i = 1; i < cut.length; i++) {
			const word = cut[i];
			const before = cut[i - 1];
			if (!word || !before || word.lower !== before.lower || word.capitalised) continue;
			if (/\S/.test(text.slice(before.end, word.start)) || /[-'.&]/.test(text[before.start - 1] ?? "")) continue;
			if (word.lower === cut[i + 1]?.lower || word.lower === cut[i - 2]?.lower) continue;
			const isFunctionWord = FUNCTION_WORDS.has(word.lower);
			if (
				!isFunctionWord &&
				(before.capitalised || word.lower.length < MIN_CONTENT_LENGTH || DELIBERATE.has(word.lower))
			)
				continue;
			if (!isFunctionWord && !/^\p{Ll}+$/u.test(word.text)) continue;
			yield {
				span: { start: before.start, end: word.end },
				message: "twice",
				expected: [before.text],
				safety: isFunctionWord ? "safe" : "unsafe",
				level: isFunctionWord ? "error" : "info",
			};
		}
	},
});
