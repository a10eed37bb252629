import { defineBlockFact } from "../core/index.ts";
import { cutWords } from "../text/index.ts";

export type { Word } from "../text/index.ts";

/** The words of a block, cut by one regular expression. */
export const words = defineBlockFact("words", {}, (_values, block) => cutWords(block.text));
