import { defineArticleFact, type Span } from "../core/index.ts";
import { hashOf } from "../lexicon/index.ts";
import { knownWords } from "./known-words.ts";
import { wordHashes } from "./word-hashes.ts";

/** A word that the article writes with a capital, in one spelling. */
export interface CapitalisedWord {
	/** As it stands first, without a possessive ending. */
	readonly text: string;
	/** Has a dictionary this word, or this name? */
	readonly known: boolean;
	/** Where it stands, without a possessive ending; UTF-16 units into the article. */
	readonly places: readonly Span[];
}

/** Words this long can be told from one another by ear and eye. */
const FEWEST_LETTERS = 5;
const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/uy;
const UPPER = /\p{Lu}/u;

const isCapital = (code: number, text: string, at: number): boolean =>
	code < 128 ? code >= 65 && code <= 90 : UPPER.test(text[at] ?? "");

/** The capitalised words of the article, by spelling without regard to case; unknown ones among them are names or slips. */
export const capitalised = defineArticleFact(
	"capitalised",
	{ wordHashes, knownWords },
	(values, article): readonly CapitalisedWord[] => {
		const { text } = article;
		/** The places of each hash: the first ones are enough to tell how often a spelling stands. */
		const places = new Map<number, number[]>();
		for (const block of article.blocks) {
			const hashes = values.wordHashes.of(block);
			const { start } = block.span;
			for (let i = 0; i < hashes.length; i += 2) {
				const at = start + (hashes[i] ?? 0);
				if (!isCapital(text.charCodeAt(at), text, at)) continue;
				const hash = hashes[i + 1] ?? 0;
				const same = places.get(hash);
				if (same) same.push(at);
				else places.set(hash, [at]);
			}
		}
		const known = values.knownWords;
		const found = new Map<string, { text: string; known: boolean; places: Span[] }>();
		for (const [hash, starts] of places) {
			WORD.lastIndex = starts[0] ?? 0;
			const word = WORD.exec(text)?.[0].replace(/'s?$/, "") ?? "";
			if (word.length < FEWEST_LETTERS) continue;
			const key = word.toLowerCase();
			const spans = starts.map((start) => ({ start, end: start + word.length }));
			const same = found.get(key);
			if (same) same.places.push(...spans);
			else found.set(key, { text: word, known: known.has(hash) || known.has(hashOf(word)), places: spans });
		}
		return [...found.values()];
	},
);
