import { defineBlockFact } from "../core/index.ts";
import { scanned } from "./scanned.ts";

export { hashOf, isPunctuationHash } from "../text/index.ts";

/**
 * The words of a block without making strings: pairs of where a word starts (UTF-16 units into the block) and its hash,
 * which is that of `hashOf`. Commas and percent signs behind a word are words too, and all numbers have one hash.
 */
export const wordHashes = defineBlockFact("word-hashes", { scanned }, ({ scanned: { tokens } }): Int32Array => {
	const words = new Int32Array(tokens.length);
	let used = 0;
	for (let i = 1; i < tokens.length; i += 2) {
		const hash = tokens[i] ?? 0;
		if (hash === 0) continue;
		words[used++] = tokens[i - 1] ?? 0;
		words[used++] = hash;
	}
	return words.subarray(0, used);
});
