import { type Article, defineRule, dictionary, isInAddress, matchesOf } from "../../../src/kit/index.ts";

/** The character for what could not be decoded, once or in a row, with the rest of its word. */
const REPLACED = /([\p{L}\p{M}]*)(\uFFFD+)([\p{L}\p{M}]*)/gu;
/** A question mark inside a word: what an old program writes for a letter it does not have; turned over, what it reads for 0xBF. */
const QUESTIONED = /(?<![\p{L}\p{M}])(\p{L}\p{Ll}*)([?¿])(\p{Ll}+)/gu;
/** What stands behind an apostrophe: `don?t`, `the mayor?s`, `they?re`. */
const BEHIND_APOSTROPHE = /^(?:s|t|re|ll|ve|m|d)$/;
/** Longer words than this are not looked for elsewhere, in UTF-16 units. */
const LONGEST = 40;

/** The same word as the article spells it elsewhere, with one letter in place of each lost one. */
const elsewhere = (article: Article, before: string, lost: number, after: string): string | undefined => {
	if (before.length + after.length < 3 || before.length + after.length > LONGEST) return undefined;
	const word = new RegExp(`(?<![\\p{L}\\p{M}])${before}\\p{L}{1,${lost}}${after}(?![\\p{L}\\p{M}])`, "u");
	return word.exec(article.text)?.[0];
};

export default defineRule({
	meta: {
		id: "replacement-character",
		family: "encoding",
		summary: "A letter that was lost when the text was decoded: U+FFFD, or a question mark inside a word",
		mqm: "linguistic-conventions/character-encoding",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		lost: "Unexpected lost character in {actual}",
		mended: "Unexpected lost character in {actual}, expected {expected}",
	},
	needs: { dictionary },
	when: ["glued-mark", "non-ascii"],
	look: /\uFFFD|[?¿]\p{Ll}/u,
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const block of blocks) {
			const hasReplaced = block.raw.includes("\uFFFD");
			if (!hasReplaced && !/[?¿]/.test(block.raw)) continue;
			for (const [pattern, isSure] of [
				[REPLACED, true],
				[QUESTIONED, false],
			] as const) {
				if (isSure && !hasReplaced) continue;
				for (const match of matchesOf(block.raw, pattern)) {
					const [whole, before = "", lost = "", after = ""] = match;
					if (isInAddress(block.text, match.index)) continue;
					const isApostrophe = before !== "" && lost.length === 1 && BEHIND_APOSTROPHE.test(after);
					const word = isApostrophe ? `${before}’${after}` : elsewhere(article, before, lost.length, after);
					// "Why?because" lacks a space; half a word is no word.
					if (
						!isSure &&
						word === undefined &&
						(facts.dictionary.knows(before.toLowerCase()) || facts.dictionary.knows(after))
					)
						continue;
					const start = block.span.start + match.index;
					yield {
						span: { start, end: start + whole.length },
						message: word === undefined ? "lost" : "mended",
						...(word === undefined ? {} : { expected: [word] }),
						level: isSure || word !== undefined ? "error" : "warning",
						note: isApostrophe
							? "An apostrophe stands there"
							: word
								? `The article spells it "${word}" elsewhere`
								: "Its bytes are no text in the encoding that the page claimed",
					};
				}
			}
		}
	},
});
