import { defineBlockFact } from "../core/index.ts";
import { scanWords } from "../lexicon/index.ts";

export { isPunctuationHash } from "../lexicon/index.ts";

/** Room for the words of one block while it is scanned; grows to the longest block seen. */
let room = new Int32Array(4096);

/**
 * The words of a block without making strings: pairs of where a word starts (UTF-16 units into the block) and its hash,
 * which is that of `hashOf`. Commas and percent signs behind a word are words too, and all numbers have one hash.
 */
export const wordHashes = defineBlockFact("word-hashes", {}, (_values, { text }): Int32Array => {
	let used = 0;
	scanWords(text, (start, hash) => {
		if (used === room.length) {
			const larger = new Int32Array(2 * room.length);
			larger.set(room);
			room = larger;
		}
		room[used++] = start;
		room[used++] = hash;
	});
	return room.slice(0, used);
});
