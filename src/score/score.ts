import { SEVERITIES } from "../core/index.ts";
import { type ErrorCounts, hasSeverity } from "./counts.ts";
import { penaltyOf, type ScoreModel } from "./model.ts";

/** The reference word count that penalties are normed to, and the highest score: MQM's RWC and MSV. */
export const REFERENCE_WORDS = 1000;
const MAXIMUM_SCORE = 100;
/**
 * Words from which on a score says something of the text: below, one error decides. Lommel et al. 2024, "The Multi-Range
 * Theory of Translation Quality Measurement", leave smaller samples to statistical quality control.
 */
export const LEAST_WORDS = 300;

/** How much text was evaluated. */
export interface Sample {
	/** MQM's evaluation word count: words of the translation, which is all that there is. */
	readonly words: number;
	/** Paragraphs, headings, items …: what WMT calls segments. */
	readonly segments: number;
}

export type Rating = "pass" | "fail" | "insufficient-sample";

/** What errors in a sample come to. Nothing is rounded. */
export interface Score {
	/** Absolute penalty total. */
	readonly apt: number;
	/** Normed penalty total: points per 1,000 words; null without words. */
	readonly npt: number | null;
	/** By the model; null for an insufficient sample. Falls below 0 for very bad texts, so that they keep their order. */
	readonly score: number | null;
	readonly rating: Rating;
}

/** Absolute penalty total: over types and severities, count × severity multiplier × type weight. */
export const penaltyTotal = (counts: ErrorCounts, model: ScoreModel): number => {
	let total = 0;
	for (const [type, row] of counts)
		for (const severity of SEVERITIES) if (row[severity] > 0) total += row[severity] * penaltyOf(type, severity, model);
	return total;
};

/** Penalty points per 1,000 words; null without words. */
export const normedPenalty = (apt: number, words: number): number | null =>
	words === 0 ? null : (apt * REFERENCE_WORDS) / words;

const byModel = (apt: number, npt: number, { segments }: Sample, model: ScoreModel): number => {
	switch (model.name) {
		case "mqm-raw":
			return MAXIMUM_SCORE * (1 - npt / REFERENCE_WORDS);
		case "mqm-calibrated":
			return MAXIMUM_SCORE - (npt * (MAXIMUM_SCORE - model.threshold)) / model.acceptablePoints;
		case "wmt":
			return apt === 0 ? 0 : -apt / Math.max(1, segments);
	}
};

/**
 * The score of a sample. It passes with at most the acceptable penalty points per 1,000 words, which is what the threshold
 * of the calibrated score stands for, so that all models rate alike; a critical error, or what the model says is as grave,
 * fails it whatever the points and however short it is.
 */
export const scoreOf = (counts: ErrorCounts, sample: Sample, model: ScoreModel): Score => {
	const apt = penaltyTotal(counts, model);
	const npt = normedPenalty(apt, sample.words);
	const fails = hasSeverity(counts, model.failsOn);
	if (npt === null || sample.words < LEAST_WORDS)
		return { apt, npt, score: null, rating: fails ? "fail" : "insufficient-sample" };
	return {
		apt,
		npt,
		score: byModel(apt, npt, sample, model),
		rating: fails || npt > model.acceptablePoints ? "fail" : "pass",
	};
};
