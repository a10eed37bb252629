import { defineResource } from "../core/index.ts";
import { bloomFrom, fromBase64 } from "../lexicon/index.ts";

/** The words of the American and the British dictionary together, names too, by hash and whatever their case. */
export interface KnownWords {
	/** Is the word with this hash (`hashOf`) known? Says yes to one unknown word in 500. */
	has(hash: number): boolean;
}

/**
 * The dictionaries as a filter that `npm run generate` makes of all forms that nspell accepts: it is there at once, where
 * nspell takes a quarter of a second to read them. A possessive is not in it where its noun is.
 */
export const knownWords = defineResource("known-words", async (): Promise<KnownWords> => {
	const { bits } = await import("./generated/known-words.ts");
	return bloomFrom(fromBase64(bits));
});
