import { defineRule, hashOf, isTranslated, origin, wordHashes } from "../../../src/kit/index.ts";
import { NAMES, RANKS } from "./data.ts";

const WORDS = new Set([...NAMES, ...RANKS.keys()]);
const HASHES = new Set([...WORDS].map(hashOf));
const BEFORE_NAME = /^ \p{Lu}\p{Ll}/u;
const WORD = /[a-z'-]+/y;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

export default defineRule({
	meta: {
		id: "lower-case-name",
		family: "mechanics",
		summary: "A weekday, month, country, nationality or capital city without its capital",
		mqm: "linguistic-conventions/spelling",
		severity: "minor",
		level: "warning",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { low: "Unexpected lower case in {actual}, expected {expected}" },
	needs: { wordHashes, origin },
	words: WORDS,
	per: "article",
	*check(facts, article, _options, blocks) {
		const found: { readonly start: number; readonly word: string; readonly expected: string }[] = [];
		for (const block of blocks) {
			const { text } = block;
			const hashes = facts.wordHashes.of(block);
			for (let i = 0; i < hashes.length; i += 2) {
				const start = hashes[i] ?? 0;
				if (!isLower(text.charCodeAt(start)) || !HASHES.has(hashes[i + 1] ?? 0)) continue;
				WORD.lastIndex = start;
				const word = WORD.exec(text)?.[0] ?? "";
				const end = start + word.length;
				const expected = RANKS.get(word) ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
				if (RANKS.has(word) ? !BEFORE_NAME.test(text.slice(end, end + 3)) : !NAMES.has(word)) continue;
				if (/[#@/._]/.test(text.charAt(start - 1))) continue;
				if (/^[@/_]|^\.\w/.test(text.slice(end, end + 2))) continue;
				found.push({ start: block.span.start + start, word, expected });
			}
		}
		for (const { start, word, expected } of found)
			yield {
				span: { start, end: start + word.length },
				message: "low",
				// Chats and notes are written so by people.
				level: isTranslated(facts.origin, article) ? "warning" : "info",
				expected: [expected],
			};
	},
});
