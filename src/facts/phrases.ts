import { defineBlockFact } from "../core/index.ts";
import { lexicons, type PhraseHit } from "../lexicon/index.ts";

export { type EntryKind, type PhraseHit, proposalsOf } from "../lexicon/index.ts";

/** What the lexicons find in a block, certain and likely entries alike. */
export const phrases = defineBlockFact("phrases", { lexicons }, (values, block): readonly PhraseHit[] =>
	values.lexicons.match(block.text),
);
