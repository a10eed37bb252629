import { defineBlockFact } from "../core/index.ts";
import { scanned } from "./scanned.ts";

export { hashOf, isPunctuationHash } from "../text/index.ts";

/**
 * The words of a block without making strings: pairs of where a word starts (UTF-16 units into the block) and its hash,
 * which is that of `hashOf`. Commas and percent signs behind a word are words too, and all numbers have one hash.
 */
export const wordHashes = defineBlockFact("word-hashes", { scanned }, ({ scanned: { words } }) => words);
