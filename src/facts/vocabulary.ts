import { defineBlockFact } from "../core/index.ts";
import { hashOf } from "../text/index.ts";
import { scanned } from "./scanned.ts";

/**
 * Sets of words that rules and facts wait for. Each has a bit, and one look-up a word tells of all of them which ones a text
 * has: so a rule is not run where none of its words stands.
 */
const bitsBySet = new WeakMap<ReadonlySet<string>, number>();
let used = 0;
/** So many sets of words have a bit of their own; whoever waits for a further one is told that it may be anywhere. */
const MOST = 31;
/** All bits: waits for no word. */
export const ANY_WORD = -1;

/** Open addressing by the low bits of a hash; 0 is no hash of a word. A power of two, at most half full. */
let keys = new Int32Array(1024);
let values = new Int32Array(1024);
let members = 0;

const slotOf = (hash: number): number => {
	const mask = keys.length - 1;
	let slot = (hash ^ (hash >>> 15)) & mask;
	while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
	return slot;
};
const add = (hash: number, bits: number): void => {
	if (2 * ++members > keys.length) {
		const [oldKeys, oldValues] = [keys, values];
		keys = new Int32Array(2 * oldKeys.length);
		values = new Int32Array(2 * oldKeys.length);
		for (const [i, key] of oldKeys.entries()) if (key !== 0) put(key, oldValues[i] ?? 0);
	}
	put(hash, bits);
};
const put = (hash: number, bits: number): void => {
	const slot = slotOf(hash);
	keys[slot] = hash;
	values[slot] = (values[slot] ?? 0) | bits;
};

/** The bit that stands for a set of lower-case words, the same one at each call. */
export const vocabularyBit = (words: ReadonlySet<string>): number => {
	const known = bitsBySet.get(words);
	if (known !== undefined) return known;
	if (used >= MOST) return ANY_WORD;
	const bit = 1 << used++;
	bitsBySet.set(words, bit);
	for (const word of words) add(hashOf(word), bit);
	return bit;
};

/** The bits of all sets of which a text has a word; `tokens` are those of its scan. */
const vocabularyOf = (tokens: readonly number[]): number => {
	const mask = keys.length - 1;
	let bits = 0;
	for (let i = 1; i < tokens.length; i += 2) {
		const hash = tokens[i] ?? 0;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (let key = keys[slot]; key !== 0 && hash !== 0; key = keys[slot]) {
			if (key === hash) {
				bits |= values[slot] ?? 0;
				break;
			}
			slot = (slot + 1) & mask;
		}
	}
	return bits;
};

/** How many sets there are: what is known of a text is out of date when there are more. */
export const vocabularies = (): number => used;

/** The bits of all sets, of those that there were when a block was first looked at, of which it has a word. */
export const vocabulary = defineBlockFact("vocabulary", { scanned }, ({ scanned: { tokens } }) => ({
	bits: vocabularyOf(tokens),
	sets: used,
}));
