import { defineRule, option, type Span, unknownWords } from "../../../src/kit/index.ts";
import { CURRENT } from "./data.ts";

/** What an article uses this often is a term of its own. */
const TERM = 3;

export default defineRule({
	meta: {
		id: "unknown-word",
		family: "spelling",
		summary: "A lower-case word that neither the American nor the British dictionary has",
		mqm: "linguistic-conventions/spelling",
		severity: "minor",
		level: "info",
		fix: "none",
		status: "stable",
		since: "0.1.0",
		generic: true,
	},
	messages: { unknown: "Possible slip {actual}, a word that no dictionary has" },
	needs: { unknownWords },
	options: { words: option.strings("Words of the project that are right") },
	per: "article",
	*check(facts, article, options) {
		const own = new Set(options.words.map((word) => word.toLowerCase()));
		const found: { readonly text: string; readonly span: Span }[] = [];
		for (const block of article.blocks)
			for (const { start, end, text } of facts.unknownWords.of(block))
				found.push({ text, span: { start: block.span.start + start, end: block.span.start + end } });
		const times = new Map<string, number>();
		for (const { text } of found) times.set(text, (times.get(text) ?? 0) + 1);
		for (const { text, span } of found)
			if ((times.get(text) ?? 0) < TERM && !CURRENT.has(text) && !own.has(text) && !article.hints.words?.has(text))
				yield { span, message: "unknown" };
	},
});
