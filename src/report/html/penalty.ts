import type { Finding } from "../../core/index.ts";
import { DEFAULT_SCORE_MODEL, isCounted, normedPenalty, penaltyOf } from "../../score/index.ts";

/** The penalty of one finding, as `postedit score` counts it; a hint, and what speaks of the run, costs nothing. */
export const penaltyOfFinding = (finding: Finding): number =>
	isCounted(finding) ? penaltyOf(finding.mqm, finding.severity, DEFAULT_SCORE_MODEL) : 0;

/** A penalty normed to 1,000 words; 0 for a text without words. */
export const normed = (penalty: number, words: number): number => normedPenalty(penalty, words) ?? 0;
