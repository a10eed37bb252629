import { defineRule, words } from "../../../src/kit/index.ts";
import { NAMES } from "./data.ts";

/** In one article; who writes more names low may do so on purpose. */
const MOST = 3;
/** The first three letters of the names, so that other words need no look-up. */
const beginning = (word: string): number => (word.charCodeAt(0) * 128 + word.charCodeAt(1)) * 128 + word.charCodeAt(2);
const beginnings = new Set([...NAMES].map(beginning));

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
	per: "article",
	*check(facts, { blocks }) {
		const found: { readonly start: number; readonly word: string }[] = [];
		for (const block of blocks)
			for (const word of facts.words.of(block)) {
				if (word.capitalised || !beginnings.has(beginning(word.text)) || !NAMES.has(word.text)) continue;
				if (/[#@/._]/.test(block.text.charAt(word.start - 1))) continue;
				if (/^[@/_]|^\.\w/.test(block.text.slice(word.end, word.end + 2))) continue;
				found.push({ start: block.span.start + word.start, word: word.text });
			}
		for (const { start, word } of found)
			yield {
				span: { start, end: start + word.length },
				message: "low",
				expected: [`${word.charAt(0).toUpperCase()}${word.slice(1)}`],
				...(found.length > MOST ? { level: "info" as const } : {}),
			};
	},
});
