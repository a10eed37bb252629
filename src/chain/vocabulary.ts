import { hashOf } from "../lexicon/index.ts";

/** The bits of the rules that wait for a word, by the word's hash: one look-up a word serves them all. */
const bitsByHash = new Map<number, number>();
const bitsBySet = new WeakMap<ReadonlySet<string>, number>();
let used = 0;
/** So many sets of words have a bit of their own; a rule with a further one is run on every block. */
const MOST = 31;
/** All bits: a rule that waits for no word. */
export const ANY_WORD = -1;

/** The bit that stands for a set of lower-case words, the same one at each call. */
export const vocabularyBit = (words: ReadonlySet<string>): number => {
	const known = bitsBySet.get(words);
	if (known !== undefined) return known;
	if (used >= MOST) return ANY_WORD;
	const bit = 1 << used++;
	bitsBySet.set(words, bit);
	for (const word of words) {
		const hash = hashOf(word);
		bitsByHash.set(hash, (bitsByHash.get(hash) ?? 0) | bit);
	}
	return bit;
};

/** The bits of all sets of which a block has a word; `hashes` are `wordHashes` of the block. */
export const vocabularyOf = (hashes: Int32Array): number => {
	let bits = 0;
	for (let i = 1; i < hashes.length; i += 2) bits |= bitsByHash.get(hashes[i] ?? 0) ?? 0;
	return bits;
};

/** How many sets there are: what is known of a block is out of date when there are more. */
export const vocabularies = (): number => used;
