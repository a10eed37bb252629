import {
	DEFAULT_SCORE_MODEL,
	FATAL_SEVERITIES,
	HIGHEST_THRESHOLD,
	SCORE_MODELS,
	type ScoreModel,
	WEIGHABLE,
} from "../../score/index.ts";
import type { ScoreSettings } from "./configuration.ts";
import type { Layer } from "./layers.ts";
import { guess } from "./nearest.ts";

/** Its part of the JSON Schema. */
export const SCORE_SCHEMA = {
	type: "object",
	properties: {
		model: { description: "How errors become a score", enum: SCORE_MODELS },
		threshold: {
			description: "The calibrated score of a text that just passes",
			type: "number",
			minimum: 0,
			maximum: HIGHEST_THRESHOLD,
		},
		acceptablePoints: {
			description: "Penalty points per 1,000 words of a text that just passes",
			type: "number",
			exclusiveMinimum: 0,
		},
		failsOn: { description: "One error so grave, or graver, fails a text", enum: FATAL_SEVERITIES },
		typeWeights: {
			description: "How often errors of an MQM type, or of all types below it, count",
			type: "object",
			properties: Object.fromEntries(WEIGHABLE.map((type) => [type, { type: "number", minimum: 0 }])),
			additionalProperties: false,
		},
	},
	additionalProperties: false,
} as const;

const KEYS = Object.keys(SCORE_SCHEMA.properties);
const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const isNumberFrom = (value: unknown, least: number): boolean =>
	typeof value === "number" && Number.isFinite(value) && value >= least;

/** What is wrong with a configuration's `score`; `undefined` if nothing is. */
export const scoreFault = (score: unknown): string | undefined => {
	if (!isObject(score)) return `score: expected an object, not ${shown(score)}`;
	const { model, threshold, acceptablePoints, failsOn, typeWeights } = score;
	for (const key of Object.keys(score))
		if (!KEYS.includes(key)) return `score: unknown key ${shown(key)}${guess(key, KEYS)}`;
	if (model !== undefined && !SCORE_MODELS.some((name) => name === model))
		return `score.model: expected one of ${SCORE_MODELS.join(", ")}, not ${shown(model)}`;
	if (threshold !== undefined && !(isNumberFrom(threshold, 0) && Number(threshold) <= HIGHEST_THRESHOLD))
		return `score.threshold: expected a number from 0 to ${HIGHEST_THRESHOLD}, not ${shown(threshold)}`;
	if (acceptablePoints !== undefined && !(isNumberFrom(acceptablePoints, 0) && acceptablePoints !== 0))
		return `score.acceptablePoints: expected a number above 0, not ${shown(acceptablePoints)}`;
	if (failsOn !== undefined && !FATAL_SEVERITIES.some((severity) => severity === failsOn))
		return `score.failsOn: expected one of ${FATAL_SEVERITIES.join(", ")}, not ${shown(failsOn)}`;
	if (typeWeights === undefined) return undefined;
	if (!isObject(typeWeights)) return `score.typeWeights: expected an object, not ${shown(typeWeights)}`;
	for (const [type, weight] of Object.entries(typeWeights)) {
		if (!WEIGHABLE.includes(type)) return `score.typeWeights: unknown MQM type ${shown(type)}${guess(type, WEIGHABLE)}`;
		if (!isNumberFrom(weight, 0)) return `score.typeWeights.${type}: expected a number from 0 on, not ${shown(weight)}`;
	}
	return undefined;
};

/** The model that layers of configuration come to, general ones first; what none of them says is MQM's default. */
export const scoreModelOf = (layers: readonly Layer[]): ScoreModel => {
	let settings: ScoreSettings = {};
	const weights: [string, number][] = [];
	for (const { configuration } of layers) {
		settings = { ...settings, ...configuration.score };
		weights.push(...Object.entries(configuration.score?.typeWeights ?? {}));
	}
	const { model, threshold, acceptablePoints, failsOn } = settings;
	return {
		name: model ?? DEFAULT_SCORE_MODEL.name,
		threshold: threshold ?? DEFAULT_SCORE_MODEL.threshold,
		acceptablePoints: acceptablePoints ?? DEFAULT_SCORE_MODEL.acceptablePoints,
		failsOn: failsOn ?? DEFAULT_SCORE_MODEL.failsOn,
		typeWeights: new Map(weights),
	};
};
