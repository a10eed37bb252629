import { defineResource } from "../core/index.ts";
import { bloomFrom, fromBase64 } from "../lexicon/index.ts";
import { hashOf } from "../text/index.ts";

/** American and British English together: a word is known if either spells it so. */
export interface Dictionary {
	/** Is this an English word? Inflected forms are, capitals are allowed at a start or throughout; a straight apostrophe joins. */
	knows(word: string): boolean;
}

/** Answers that are kept; articles repeat their words, and a look-up of an unknown word costs about a microsecond. */
const MOST_KEPT = 50_000;

/** A word in lower case without marks: all that the filter knows. */
const PLAIN = /^[\p{Ll}\p{M}]+$/u;
const NUMBER = /^\d[\d.,%]*$/;

/**
 * Hunspell's English. Of words in lower case, which most questions are about, a filter made of nspell's forms knows (it takes
 * one unknown word in 500 for known); the rest is asked of nspell, which parses a dictionary at its first question (American
 * about 150 ms and 20 MB, British 80 ms only if the American one says no): ask after cheaper tests.
 */
export const dictionary = defineResource("dictionary", async (): Promise<Dictionary> => {
	const [{ bits }, { default: nspell }, { default: american }, { default: british }] = await Promise.all([
		import("./generated/lower-words.ts"),
		import("nspell"),
		import("dictionary-en"),
		import("dictionary-en-gb"),
	]);
	const utf8 = new TextDecoder();
	const spellers = [american, british].map(({ aff, dic }) => {
		let speller: ReturnType<typeof nspell> | undefined;
		return (word: string): boolean => {
			speller ??= nspell(utf8.decode(aff), utf8.decode(dic));
			return speller.correct(word);
		};
	});
	const lower = bloomFrom(fromBase64(bits));
	const answers = new Map<string, boolean>();
	return {
		knows(word) {
			const noun = word.endsWith("'s") ? word.slice(0, -2) : word;
			if (PLAIN.test(noun)) return lower.has(hashOf(noun));
			if (NUMBER.test(word)) return true;
			let known = answers.get(word);
			if (known === undefined) {
				known = spellers.some((knows) => knows(word));
				if (answers.size >= MOST_KEPT) answers.clear();
				answers.set(word, known);
			}
			return known;
		},
	};
});
