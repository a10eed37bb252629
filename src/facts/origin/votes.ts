import type { PhraseHit } from "../phrases.ts";
import type { Evidence } from "./evidence.ts";

/** Text spun by synonyms has no source language, and its entries say nothing of one. */
export const SPUN = "spun";

/** A hit that counts as evidence, and the number of its block. */
export interface Vote {
	readonly hit: PhraseHit;
	readonly block: number;
}

/**
 * The hits that count, given the hits of each block: an entry has one vote in an article, however often it is hit, and of
 * overlapping hits of one language the first, for what hangs together is no independent evidence.
 */
export const votesOf = (blocks: Iterable<readonly PhraseHit[]>): readonly Vote[] => {
	const votes: Vote[] = [];
	const heard = new Set<PhraseHit["entry"]>();
	let block = 0;
	for (const hits of blocks) {
		const ends = new Map<string, number>();
		for (const hit of hits) {
			const { entry, start, end } = hit;
			if (entry.language === SPUN || heard.has(entry) || start < (ends.get(entry.language) ?? 0)) continue;
			heard.add(entry);
			ends.set(entry.language, end);
			votes.push({ hit, block });
		}
		block++;
	}
	return votes;
};

/** Votes by language. */
export const countVotes = (votes: readonly Vote[]): Evidence["hits"] => {
	const counts = new Map<string, { certain: number; likely: number }>();
	for (const { hit } of votes) {
		const { language, certain } = hit.entry;
		const count = counts.get(language) ?? { certain: 0, likely: 0 };
		count[certain ? "certain" : "likely"]++;
		counts.set(language, count);
	}
	return counts;
};
