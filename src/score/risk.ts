import type { ScoreModel } from "./model.ts";
import { LEAST_WORDS, normedPenalty } from "./score.ts";

/** Probabilities closer to 0 and 1 than this are as good as certain. */
const CERTAIN = 1e-15;

/** What a risk is made of. */
export interface RiskInputs {
	/** That the text is a machine translation, from 0 to 1. */
	readonly probability: number;
	/** Absolute penalty total. */
	readonly apt: number;
	readonly words: number;
}

/**
 * How much speaks against a text, as log-odds: those of its being a machine translation, for translations hold errors that
 * no linter sees, and its penalty, each acceptable share of which doubles the odds. A short sample counts as one of the
 * least words that score, or one error in a caption would outweigh all else. scripts/scores.ts measures how it ranks texts.
 */
export const riskOdds = ({ probability, apt, words }: RiskInputs, { acceptablePoints }: ScoreModel): number => {
	const p = Math.min(Math.max(probability, CERTAIN), 1 - CERTAIN);
	const npt = normedPenalty(apt, Math.max(words, LEAST_WORDS)) ?? 0;
	return Math.log(p / (1 - p)) + (Math.LN2 * npt) / acceptablePoints;
};

/** Log-odds as a number from 0 to 1. */
export const fromOdds = (odds: number): number => 1 / (1 + Math.exp(-odds));
