import { defineArticleFact, type Span } from "../core/index.ts";
import { hashOf } from "../text/index.ts";
import { knownWords } from "./known-words.ts";
import { wordHashes } from "./word-hashes.ts";

/** A word that the article writes with a capital, in one spelling whatever its case; without strings, for there are many. */
export interface CapitalisedWord {
	/** The hash of the word (`hashOf`). */
	readonly hash: number;
	/** Has a dictionary this word, or this name? */
	readonly known: boolean;
	/** In UTF-16 units, without a possessive ending. */
	readonly length: number;
	/** Which of the letters a to z it has, as bits. */
	readonly letters: number;
	/** Where it stands, in UTF-16 units into the article. */
	readonly starts: readonly number[];
}

/** Shorter ones are initials, titles and syllables, longer ones no names. */
const FEWEST_LETTERS = 4;
const MOST_LETTERS = 40;
const APOSTROPHE = 39;
const HYPHEN = 45;
const UPPER = /\p{Lu}/u;

const isCapital = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text[at] ?? "");
};
const isLetter = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);

/** How long the word at `start` is, and which letters it has. */
const measure = (text: string, start: number): { length: number; letters: number } => {
	let letters = 0;
	let at = start;
	for (; at - start <= MOST_LETTERS; at++) {
		const code = text.charCodeAt(at);
		if (isLetter(code)) letters |= code < 128 ? 1 << ((code | 32) - 97) : 0;
		else if ((code !== APOSTROPHE && code !== HYPHEN) || !isLetter(text.charCodeAt(at + 1))) break;
	}
	const possessive = text.charCodeAt(at - 2) === APOSTROPHE && (text.charCodeAt(at - 1) | 32) === 115;
	return { length: at - start - (possessive ? 2 : 0), letters };
};

/** The first spelling of a capitalised word, or that at another of its places. */
export const spellingOf = ({ starts, length }: CapitalisedWord, text: string, place = 0): string =>
	text.slice(starts[place], (starts[place] ?? 0) + length);
/** All places of a capitalised word. */
export const placesOf = ({ starts, length }: CapitalisedWord): readonly Span[] =>
	starts.map((start) => ({ start, end: start + length }));

/** The capitalised words of the article; unknown ones among them are names or slips. */
export const capitalised = defineArticleFact(
	"capitalised",
	{ wordHashes, knownWords },
	(values, { text, blocks }): readonly CapitalisedWord[] => {
		type Found = { -readonly [K in keyof CapitalisedWord]: CapitalisedWord[K] } & { readonly starts: number[] };
		/** By the hash of the scan, which takes a possessive ending for a part of the word, and by that of the word; `null` is none. */
		const byHash = new Map<number, Found | null>();
		const found: Found[] = [];
		for (const block of blocks) {
			const hashes = values.wordHashes.of(block);
			const { start } = block.span;
			for (let i = 0; i < hashes.length; i += 2) {
				const at = start + (hashes[i] ?? 0);
				// Most capitalised words are short ones that open a sentence.
				if (start + (hashes[i + 2] ?? text.length) - at < FEWEST_LETTERS || !isCapital(text, at)) continue;
				const scanned = hashes[i + 1] ?? 0;
				let word = byHash.get(scanned);
				if (word === undefined) {
					const { length, letters } = measure(text, at);
					if (length < FEWEST_LETTERS || length > MOST_LETTERS) word = null;
					else {
						const own = text.charCodeAt(at + length) === APOSTROPHE ? hashOf(text.slice(at, at + length)) : scanned;
						word = byHash.get(own) ?? { hash: own, known: values.knownWords.has(own), length, letters, starts: [] };
						if (word.starts.length === 0) found.push(word);
						byHash.set(own, word);
					}
					byHash.set(scanned, word);
				}
				word?.starts.push(at);
			}
		}
		return found;
	},
);
