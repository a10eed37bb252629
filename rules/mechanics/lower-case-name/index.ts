import { defineRule, hashOf, wordHashes } from "../../../src/kit/index.ts";
import { NAMES } from "./data.ts";

const HASHES = new Set([...NAMES].map(hashOf));
const WORD = /[a-z'-]+/y;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

export default defineRule({
	meta: {
		id: "lower-case-name",
		family: "mechanics",
		summary: "A weekday, month, country, nationality or capital city without its capital",
		mqm: "linguistic-conventions/spelling",
		severity: "minor",
		level: "info",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { low: "Unexpected lower case in {actual}, expected {expected}" },
	needs: { wordHashes },
	words: NAMES,
	per: "article",
	*check(facts, _article, _options, blocks) {
		const found: { readonly start: number; readonly word: string }[] = [];
		for (const block of blocks) {
			const { text } = block;
			const hashes = facts.wordHashes.of(block);
			for (let i = 0; i < hashes.length; i += 2) {
				const start = hashes[i] ?? 0;
				if (!isLower(text.charCodeAt(start)) || !HASHES.has(hashes[i + 1] ?? 0)) continue;
				WORD.lastIndex = start;
				const word = WORD.exec(text)?.[0] ?? "";
				const end = start + word.length;
				if (!NAMES.has(word) || /[#@/._]/.test(text.charAt(start - 1))) continue;
				if (/^[@/_]|^\.\w/.test(text.slice(end, end + 2))) continue;
				found.push({ start: block.span.start + start, word });
			}
		}
		for (const { start, word } of found)
			yield {
				span: { start, end: start + word.length },
				message: "low",
				expected: [`${word.charAt(0).toUpperCase()}${word.slice(1)}`],
			};
	},
});
