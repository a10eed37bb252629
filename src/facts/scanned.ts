import { defineBlockFact } from "../core/index.ts";
import { scan } from "../text/index.ts";

/** The traits and words of a block, by one pass over its text that all other facts and rules share. */
export const scanned = defineBlockFact("scanned", {}, (_values, { text }) => scan(text));
