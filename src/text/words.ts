import { MARK } from "../core/index.ts";

/** A word as it stands in a text; offsets are UTF-16 units into that text. */
export interface Word {
	readonly start: number;
	readonly end: number;
	/** Without masked markup inside it, so that it may be shorter than its place. */
	readonly text: string;
	readonly lower: string;
	/** Its first letter is a capital. */
	readonly capitalised: boolean;
	/** It stands at the start of a text or after an end mark: a capital there says nothing. A guess. */
	readonly initial: boolean;
}

/** Letters, digits and combining marks, joined by single apostrophes, hyphens and ampersands; a percent sign by itself. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\-&][\p{L}\p{M}\p{N}]+)*|[\uFFFC%]/gu;
/** The same with masked markup inside: `caf&eacute;s` and `<b>un</b>done` are one word each. */
const WORD_MARKED = /[\p{L}\p{M}\p{N}]+(?:\u2060*['\-&]?\u2060*(?<=['\-&\u2060])[\p{L}\p{M}\p{N}]+)*|[\uFFFC%]/gu;
const WORD_ASCII = /[A-Za-z0-9]+(?:['\-&][A-Za-z0-9]+)*|%/g;
const NON_ASCII = /[^\0-\x7F]/;
const ENDS = /[.!?:"(\n]/;
const LETTER_LOW = /^[\p{Ll}\p{N}]/u;

/** Cuts a text of the matching view into words, by one regular expression (30–40 MB/s). */
export const cutWords = (text: string): readonly Word[] => {
	const words: Word[] = [];
	const marked = text.includes(MARK);
	const pattern = marked ? WORD_MARKED : NON_ASCII.test(text) ? WORD : WORD_ASCII;
	pattern.lastIndex = 0;
	let before = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [whole] = match;
		const cut = marked ? whole.replaceAll(MARK, "") : whole;
		const start = match.index;
		const first = cut.charCodeAt(0);
		const capitalised = first < 128 ? first >= 65 && first <= 90 : !LETTER_LOW.test(cut);
		const lower = cut.toLowerCase();
		words.push({
			start,
			end: start + whole.length,
			text: cut,
			lower,
			capitalised,
			initial: before === 0 || (start - before > 1 && ENDS.test(text.slice(before, start))),
		});
		before = start + whole.length;
	}
	return words;
};
