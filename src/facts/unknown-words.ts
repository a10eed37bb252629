import { defineBlockFact, MARK, type Span } from "../core/index.ts";
import { hashOf, isPunctuationHash, NUMBER_HASH } from "../text/index.ts";
import { isInAddress } from "./address.ts";
import { type KnownWords, knownWords } from "./known-words.ts";
import { quotes } from "./quotes.ts";
import { wordHashes } from "./word-hashes.ts";

/** A lower-case word that no dictionary has; offsets count from the start of the block. */
export interface UnknownWord extends Span {
	/** Without a possessive ending. */
	readonly text: string;
}

const NO_WORDS: readonly number[] = [];

/** Where words stand that no dictionary has, numbers and punctuation apart: indices into `wordHashes`. */
export const unlistedWords = defineBlockFact(
	"unlisted-words",
	{ wordHashes, knownWords },
	({ wordHashes: hashes, knownWords: known }): readonly number[] => {
		let found: number[] | undefined;
		for (let i = 0; i < hashes.length; i += 2) {
			const hash = hashes[i + 1] ?? 0;
			if (known.has(hash) || hash === NUMBER_HASH || isPunctuationHash(hash)) continue;
			found ??= [];
			found.push(i);
		}
		return found ?? NO_WORDS;
	},
);

/** Shorter ones are abbreviations and syllables. */
const FEWEST_LETTERS = 4;
/** Longer ones are no words. */
const MOST_LETTERS = 40;
/** Two unknown words this close together, in words, are a phrase of another language. */
const RUN = 2;
const NONE: readonly UnknownWord[] = [];

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** What makes a word part of something else: a compound, an address, a mark of reference, an emphasis. */
const BOUND_BEFORE = new Set(["-", "/", "@", ".", "&", "_", "#", "'", "\\", "\u2011", "\u2013", MARK]);
const BOUND_AFTER = /^(?:[-/@&_'\u2011\p{L}\p{N}\u2060]|\.\p{L})/u;

/** What English puts before a word at will. */
const PREFIX =
	/^(?:anti|auto|bio|counter|cyber|de|dis|eco|electro|geo|hydro|hyper|inter|macro|mega|micro|mid|mini|mis|multi|nano|neo|neuro|non|out|over|photo|post|pre|pseudo|re|semi|sub|super|tele|thermo|trans|ultra|un|under)(?=[a-z]{4})/;
/** Either half of a compound that is written as one word, and the longer one; shorter halves are syllables. */
const SHORTEST_HALF = 3;
const LONGER_HALF = 5;

/** Is a word made of known ones, as `matchday` and `multilayer` are? */
const isDerived = (word: string, known: KnownWords): boolean => {
	const prefix = PREFIX.exec(word)?.[0].length;
	if (prefix && known.has(hashOf(word.slice(prefix)))) return true;
	for (let i = SHORTEST_HALF; i <= word.length - SHORTEST_HALF; i++)
		if (
			Math.max(i, word.length - i) >= LONGER_HALF &&
			known.has(hashOf(word.slice(0, i))) &&
			known.has(hashOf(word.slice(i)))
		)
			return true;
	return false;
};

/**
 * Words that neither dictionary has, where a slip is likely: all lower case, plain letters, not made of known words, outside
 * quotations and addresses, not between names (`von der`), not beside another unknown word, as in a foreign phrase.
 */
export const unknownWords = defineBlockFact(
	"unknown-words",
	{ wordHashes, unlistedWords, knownWords, quotes },
	(values, { text }): readonly UnknownWord[] => {
		const hashes = values.wordHashes;
		const known = values.knownWords;
		let found: { word: UnknownWord; at: number }[] | undefined;
		for (const i of values.unlistedWords) {
			const start = hashes[i] ?? 0;
			if (!isLower(text.charCodeAt(start))) continue;
			let end = start + 1;
			while (isLower(text.charCodeAt(end))) end++;
			if (end - start < FEWEST_LETTERS || end - start > MOST_LETTERS || BOUND_BEFORE.has(text[start - 1] ?? ""))
				continue;
			const possessive = text.startsWith("'s", end);
			if (BOUND_AFTER.test(text.slice(possessive ? end + 2 : end, end + 4))) continue;
			const word = text.slice(start, end);
			// The scan's own cut takes a possessive or a picture character for a part of the word.
			if (known.has(hashOf(word)) || isDerived(word, known)) continue;
			found ??= [];
			found.push({ word: { start, end, text: word }, at: i });
		}
		if (!found) return NONE;
		const capitalAt = (i: number) => isUpper(text.charCodeAt(hashes[i] ?? text.length));
		const all = found;
		return all
			.filter(
				({ at }, k) =>
					at - (all[k - 1]?.at ?? -100) > 2 * RUN &&
					(all[k + 1]?.at ?? Number.POSITIVE_INFINITY) - at > 2 * RUN &&
					!(capitalAt(at - 2) && capitalAt(at + 2)),
			)
			.map(({ word }) => word)
			.filter(
				({ start, end }) =>
					!values.quotes.pairs.some((pair) => pair.start < start && end < pair.end) && !isInAddress(text, start),
			);
	},
);
