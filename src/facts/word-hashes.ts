import { defineBlockFact } from "../core/index.ts";
import { hashWords } from "../lexicon/index.ts";

export { hashOf, isPunctuationHash } from "../lexicon/index.ts";

/** Room for the words of one block while it is scanned; grows to the longest block seen. */
const room: number[] = [];

/**
 * The words of a block without making strings: pairs of where a word starts (UTF-16 units into the block) and its hash,
 * which is that of `hashOf`. Commas and percent signs behind a word are words too, and all numbers have one hash.
 */
export const wordHashes = defineBlockFact("word-hashes", {}, (_values, { text }): readonly number[] =>
	room.slice(0, hashWords(text, room)),
);
