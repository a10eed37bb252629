import type { PhraseHit } from "../phrases.ts";
import {
	type Evidence,
	formOdds,
	framesOf,
	type HitCount,
	type LanguageOdds,
	languageOdds,
	type OriginWeights,
	someLanguageOdds,
} from "./evidence.ts";
import type { Vote } from "./votes.ts";

/** Languages that share their turns of phrase, so that a lexicon has its say in translations from any of them. */
const KIN: readonly (readonly string[])[] = [
	["fr", "es", "pt", "it", "ro"],
	["ru", "uk", "pl", "cs"],
	["de", "nl"],
];
const kinOf = (language: string): readonly string[] => KIN.find((some) => some.includes(language)) ?? [language];

/** The evidence of an article but for one hit, as log-odds. */
export interface Remaining {
	/** Of the hit's own language or the likeliest of its kin, and of the best one that is neither; 0 if there is none. */
	readonly language: number;
	readonly rival: number;
	/** Of translation, by all but its style. */
	readonly beforeStyle: number;
}

/**
 * Weighs what remains when a hit may not vote for itself: its entry's vote does not count, nor any that overlaps it, for
 * kindred languages share their phrases. An article may have hundreds of hits, so all that one hit leaves as it is is
 * weighed once.
 */
export const createWithout = (
	blocks: readonly (readonly PhraseHit[])[],
	votes: readonly Vote[],
	evidence: Evidence,
	weights: OriginWeights,
): ((hit: PhraseHit) => Remaining) => {
	const { words } = evidence;
	const frames = framesOf(evidence, weights);
	const whole = frames.map((frame) => languageOdds(frame, evidence.hits.get(frame.language), words, weights));
	const votesIn = new Map<number, Vote[]>();
	const voteOf = new Map<PhraseHit["entry"], Vote>();
	for (const vote of votes) {
		voteOf.set(vote.hit.entry, vote);
		const same = votesIn.get(vote.block);
		if (same) same.push(vote);
		else votesIn.set(vote.block, [vote]);
	}
	const blockOf = new Map<PhraseHit, number>();
	// Blocks with the same text share their hits, and the first has their votes.
	for (const [block, hits] of blocks.entries()) for (const hit of hits) if (!blockOf.has(hit)) blockOf.set(hit, block);
	const byForm = weights.bias + weights.form * formOdds(evidence, weights);

	const lostTo = (hit: PhraseHit): readonly Vote[] => {
		const near = votesIn.get(blockOf.get(hit) ?? -1) ?? [];
		const lost = near.filter(
			({ hit: other }) => other.entry === hit.entry || (other.start < hit.end && hit.start < other.end),
		);
		const own = voteOf.get(hit.entry);
		return own && !lost.includes(own) ? [...lost, own] : lost;
	};
	const oddsWithout = (lost: readonly Vote[]): readonly LanguageOdds[] => {
		const counts = new Map<string, HitCount>();
		for (const { hit } of lost) {
			const { language, certain } = hit.entry;
			const count = counts.get(language) ?? evidence.hits.get(language) ?? { certain: 0, likely: 0 };
			counts.set(language, {
				certain: count.certain - (certain ? 1 : 0),
				likely: count.likely - (certain ? 0 : 1),
			});
		}
		return whole.map((odds, i) => {
			const frame = frames[i];
			const count = counts.get(odds.language);
			return frame && count ? languageOdds(frame, count, words, weights) : odds;
		});
	};
	return (hit) => {
		const kin = kinOf(hit.entry.language);
		const all = oddsWithout(lostTo(hit));
		let language = Number.NEGATIVE_INFINITY;
		let rival = Number.NEGATIVE_INFINITY;
		for (const { language: of, odds } of all)
			if (kin.includes(of)) language = Math.max(language, odds);
			else rival = Math.max(rival, odds);
		return {
			language: Number.isFinite(language) ? language : 0,
			rival: Number.isFinite(rival) ? rival : 0,
			beforeStyle: byForm + weights.language * someLanguageOdds(all),
		};
	};
};
