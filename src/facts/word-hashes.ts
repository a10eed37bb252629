import { defineBlockFact } from "../core/index.ts";
import { scanWords } from "../lexicon/index.ts";

export { hashOf, isPunctuationHash } from "../lexicon/index.ts";

/** Units that blocks' tables are cut from, one after the other: a table of its own for each block costs more than its words. */
const ROOM = 1 << 16;
let room = new Int32Array(ROOM);
let used = 0;

/**
 * The words of a block without making strings: pairs of where a word starts (UTF-16 units into the block) and its hash,
 * which is that of `hashOf`. Commas and percent signs behind a word are words too, and all numbers have one hash.
 */
export const wordHashes = defineBlockFact("word-hashes", {}, (_values, { text }): Int32Array => {
	let start = used;
	scanWords(text, (at, hash) => {
		if (used + 2 > room.length) {
			const begun = room.subarray(start, used);
			room = new Int32Array(Math.max(ROOM, 4 * begun.length));
			room.set(begun);
			start = 0;
			used = begun.length;
		}
		room[used++] = at;
		room[used++] = hash;
	});
	return room.subarray(start, used);
});
