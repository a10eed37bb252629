import { MQM_TYPES, type MqmType, SEVERITIES, type Severity } from "../core/index.ts";

export const SCORE_MODELS = ["mqm-calibrated", "mqm-raw", "wmt"] as const;
/** How errors become a score; docs/scores.md has the formulas and their sources. */
export type ScoreModelName = (typeof SCORE_MODELS)[number];

/** The threshold of the calibrated score stays below 100, which a text without errors has. */
export const HIGHEST_THRESHOLD = 99.99;
/** Severities that may fail a text. */
export const FATAL_SEVERITIES = SEVERITIES.filter((severity) => severity !== "neutral");
export type FatalSeverity = (typeof FATAL_SEVERITIES)[number];

/** MQM's scoring parameters. */
export interface ScoreModel {
	readonly name: ScoreModelName;
	/** MQM's error type weights, by type or by what it begins with (`accuracy`, `x-extraction`); 1 if none fits. */
	readonly typeWeights: ReadonlyMap<string, number>;
	/** The passing threshold of the calibrated score, at most `HIGHEST_THRESHOLD`. */
	readonly threshold: number;
	/** Acceptable penalty points per 1,000 words: a text with so many just passes. More than 0. */
	readonly acceptablePoints: number;
	/** One error of this severity, or of a graver one, fails a text whatever its points. */
	readonly failsOn: FatalSeverity;
}

/** MQM Council, "The MQM Scoring Models" (themqm.org, 2024): threshold 90, 10 points, all types alike, no critical error. */
export const DEFAULT_SCORE_MODEL: ScoreModel = {
	name: "mqm-calibrated",
	typeWeights: new Map(),
	threshold: 90,
	acceptablePoints: 10,
	failsOn: "critical",
};

/** MQM's severity multipliers (same source). */
const MQM_MULTIPLIERS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/**
 * The weights of WMT's evaluations: Freitag et al. 2021, "Experts, Errors, and Context": non-translation 25, other major errors 5, minor ones 1, but punctuation 0.1. Critical is not among their severities; a text that nobody can
 * use is what they call no translation, and weighs the same.
 */
const wmtWeight = (type: MqmType, severity: Severity): number => {
	if (severity === "minor" && type === "linguistic-conventions/punctuation") return 0.1;
	if (severity === "major" && type === "linguistic-conventions/unintelligible") return MQM_MULTIPLIERS.critical;
	return MQM_MULTIPLIERS[severity];
};

const typeWeight = (type: MqmType, weights: ReadonlyMap<string, number>): number => {
	for (let name: string = type; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
		const weight = weights.get(name);
		if (weight !== undefined) return weight;
	}
	return 1;
};

/** Penalty points of one error. */
export const penaltyOf = (type: MqmType, severity: Severity, { name, typeWeights }: ScoreModel): number =>
	(name === "wmt" ? wmtWeight(type, severity) : MQM_MULTIPLIERS[severity]) * typeWeight(type, typeWeights);

/** What a type weight can be given for: the types, and what several of them begin with. */
export const WEIGHABLE: readonly string[] = [
	...new Set(MQM_TYPES.flatMap((type) => type.split("/").map((_part, i, parts) => parts.slice(0, i + 1).join("/")))),
].sort();
