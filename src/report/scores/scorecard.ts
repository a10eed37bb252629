import type { RecordPlace } from "../../core/index.ts";
import { type Rating, type Scored, type ScoreModel, scored, type Tally } from "../../score/index.ts";

export const SCOPES = ["article", "folder", "corpus"] as const;
/** What a row of a scorecard speaks of. */
export type Scope = (typeof SCOPES)[number];

/** One line of a scorecard. */
export interface ScoreRow extends Scored {
	readonly scope: Scope;
	/** Of the article's file, or of the folder; empty for the corpus. */
	readonly path: string;
	readonly record?: RecordPlace;
}

/** A tally as a line of a scorecard. */
export const scoreRow = (
	scope: Scope,
	path: string,
	tally: Tally,
	model: ScoreModel,
	record?: RecordPlace,
): ScoreRow => ({ ...scored(tally, model), scope, path, ...(record ? { record } : {}) });

/** How many of the rows have each rating, and how many fail now and pass once every proposal is applied. */
export interface RatingSums extends Record<Rating, number> {
	mendable: number;
}

export const newRatingSums = (): RatingSums => ({ pass: 0, fail: 0, "insufficient-sample": 0, mendable: 0 });

export const addRating = (sums: RatingSums, { rating, afterFixes }: ScoreRow): void => {
	sums[rating]++;
	if (rating === "fail" && afterFixes.rating === "pass") sums.mendable++;
};

/** Prints a scorecard, row by row. */
export interface ScoreReport {
	start(): string;
	row(row: ScoreRow): string;
	/** `corpus` is everything together; its own row where the rows are of articles or folders. */
	end(corpus: ScoreRow, sums: RatingSums): string;
}

/** Numbers are printed with two digits at most, and never as -0. */
export const rounded = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits + 0;
