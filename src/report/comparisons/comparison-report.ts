import type { Difference, Side, SideTotals } from "../../score/index.ts";

/** A difference of one rule. */
export interface RuleDifference extends Difference {
	readonly family: string;
}

/** Old texts and new ones, compared. */
export interface ComparedSide extends SideTotals {
	readonly path: string;
	/** The mean of the articles' probabilities of being machine translations. */
	readonly probability: number;
}

/** What a comparison came to: penalty points, and findings in all, by family and by rule, each sorted by its effect. */
export interface Compared {
	readonly sides: Readonly<Record<Side, ComparedSide>>;
	/** Articles that have a version on both sides. */
	readonly paired: number;
	/** Of the intervals, from 0 to 1. */
	readonly confidence: number;
	readonly resamples: number;
	readonly points: Difference;
	readonly findings: Difference;
	readonly families: readonly Difference[];
	readonly rules: readonly RuleDifference[];
}

/** Prints a comparison. */
export type ComparisonReport = (compared: Compared) => string;
