import { defineResource } from "../core/index.ts";

/** American and British English together: a word is known if either spells it so. */
export interface Dictionary {
	/** Is this an English word? Inflected forms are, capitals are allowed at a start or throughout; a straight apostrophe joins. */
	knows(word: string): boolean;
}

/** Answers that are kept; articles repeat their words, and a look-up of an unknown word costs about a microsecond. */
const MOST_KEPT = 50_000;

/**
 * Hunspell's English, read by nspell. The files are read at once (about 15 ms), but each dictionary is parsed at its first
 * question (American about 150 ms, British 80 ms only if the American one says no): ask after cheaper tests.
 */
export const dictionary = defineResource("dictionary", async (): Promise<Dictionary> => {
	const [{ default: nspell }, { default: american }, { default: british }] = await Promise.all([
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
	const answers = new Map<string, boolean>();
	return {
		knows(word) {
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
