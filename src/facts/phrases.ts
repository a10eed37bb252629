import { type Block, defineArticleFact, defineBlockFact } from "../core/index.ts";
import { type EntryKind, lexicons, type PhraseHit } from "../lexicon/index.ts";
import { scanned } from "./scanned.ts";

export { type EntryKind, type PhraseHit, proposalsOf } from "../lexicon/index.ts";

/** What the lexicons find in a block, certain and likely entries alike. */
export const phrases = defineBlockFact("phrases", { lexicons, scanned }, (values, block): readonly PhraseHit[] =>
	values.lexicons.match(block.text, values.scanned),
);

/** A hit and the block that it stands in. */
export interface PlacedHit {
	readonly hit: PhraseHit;
	readonly block: Block;
}

/** The hits of an article that may be reported, by the kind of their entries, in order. */
export const phrasesByKind = defineArticleFact(
	"phrases-by-kind",
	{ phrases },
	(values, { blocks }): ReadonlyMap<EntryKind, readonly PlacedHit[]> => {
		const found = new Map<EntryKind, PlacedHit[]>();
		for (const block of blocks)
			for (const hit of values.phrases.of(block)) {
				if (hit.entry.silent) continue;
				const same = found.get(hit.entry.kind);
				if (same) same.push({ hit, block });
				else found.set(hit.entry.kind, [{ hit, block }]);
			}
		return found;
	},
);
