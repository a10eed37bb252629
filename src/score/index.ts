export { type Interval, percentileInterval, randomOf, resampleWeights } from "./bootstrap.ts";
export {
	type Comparison,
	type ComparisonOptions,
	createComparison,
	DEFAULT_COMPARISON,
	type Difference,
	LEAST_ARTICLES,
	LEAST_HOLDERS,
	RATE_WORDS,
	SIDES,
	type Side,
	type SideTotals,
} from "./comparison.ts";
export { addCounts, countErrors, type ErrorCounts, hasSeverity, isCounted, severityTotals } from "./counts.ts";
export {
	DEFAULT_SCORE_MODEL,
	FATAL_SEVERITIES,
	type FatalSeverity,
	HIGHEST_THRESHOLD,
	penaltyOf,
	SCORE_MODELS,
	type ScoreModel,
	type ScoreModelName,
	WEIGHABLE,
} from "./model.ts";
export { rocArea, spearman } from "./rank.ts";
export { fromOdds, type RiskInputs, riskOdds } from "./risk.ts";
export {
	LEAST_WORDS,
	normedPenalty,
	penaltyTotal,
	type Rating,
	REFERENCE_WORDS,
	type Sample,
	type Score,
	scoreOf,
} from "./score.ts";
export { addTally, newTally, type Scored, type ScoreInputs, scored, type Tally, tallyOf } from "./tally.ts";
