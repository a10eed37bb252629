import { guess } from "../../engine/index.ts";
import { SCOPES, type Scope } from "../../report/scores/index.ts";
import { FATAL_SEVERITIES, HIGHEST_THRESHOLD, SCORE_MODELS, type ScoreModel, WEIGHABLE } from "../../score/index.ts";
import type { FlagValues } from "../parse.ts";
import { UsageError } from "../usage-error.ts";

/** Orders of a scorecard's rows. */
const ORDERS = ["path", "score", "risk"] as const;

/** What `score` is to do. */
export interface ScoreOptions {
	readonly model: ScoreModel;
	/** A text that fails by its points ends the run in status 1. */
	readonly failsOnPoints: boolean;
	/** A text that fails by the severity of an error does. */
	readonly failsOnSeverity: boolean;
	readonly by: Scope;
	readonly order: (typeof ORDERS)[number];
}

/** The value of a flag that takes one of a few. Throws a `UsageError` that lists them. */
export const choiceOf = <T extends string>(
	flag: string,
	given: string | undefined,
	values: readonly T[],
	fallback: T,
): T => {
	if (given === undefined) return fallback;
	const found = values.find((value) => value === given);
	if (found === undefined)
		throw new UsageError(`--${flag}: unknown ${JSON.stringify(given)}, expected one of ${values.join(", ")}`);
	return found;
};

/** A number from `least` to `most`. Throws a `UsageError` that says what was expected. */
export const numberOf = (flag: string, given: string, least: number, most: number): number => {
	const value = /^\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
	if (!(value >= least && value <= most))
		throw new UsageError(
			`--${flag} takes a number ${most === Number.POSITIVE_INFINITY ? `from ${least} on` : `from ${least} to ${most}`}, not ${JSON.stringify(given)}`,
		);
	return value;
};

const typeWeightsOf = (given: readonly string[]): ReadonlyMap<string, number> =>
	new Map(
		given.map((pair) => {
			const at = pair.indexOf("=");
			if (at < 1) throw new UsageError(`--type-weight takes TYPE=N, such as style=0.5, not ${JSON.stringify(pair)}`);
			const type = pair.slice(0, at);
			if (!WEIGHABLE.includes(type))
				throw new UsageError(`--type-weight: unknown MQM type ${JSON.stringify(type)}${guess(type, WEIGHABLE)}`);
			return [type, numberOf("type-weight", pair.slice(at + 1), 0, Number.POSITIVE_INFINITY)];
		}),
	);

/** A model with the weights that `--type-weight` gives over its own. Throws a `UsageError` for what is no MQM type. */
export const withTypeWeights = (model: ScoreModel, given: readonly string[] = []): ScoreModel => ({
	...model,
	typeWeights: new Map([...model.typeWeights, ...typeWeightsOf(given)]),
});

/** Reads the flags of `score` over the configuration's model. Throws a `UsageError` for what cannot be meant. */
export const scoreOptions = (flags: FlagValues, configured: ScoreModel): ScoreOptions => {
	const name = choiceOf("score-model", flags["score-model"], SCORE_MODELS, configured.name);
	if (flags.threshold !== undefined && name !== "mqm-calibrated")
		throw new UsageError(`--threshold belongs to the model mqm-calibrated; ${name} has none, see --max-npt`);
	const points = flags["max-npt"];
	const acceptablePoints = points === undefined ? configured.acceptablePoints : numberOf("max-npt", points, 0, 1000);
	if (acceptablePoints === 0)
		throw new UsageError("--max-npt takes more than 0; `--fail-on minor` passes nothing with an error");
	return {
		model: {
			...withTypeWeights(configured, flags["type-weight"]),
			name,
			threshold:
				flags.threshold === undefined
					? configured.threshold
					: numberOf("threshold", flags.threshold, 0, HIGHEST_THRESHOLD),
			acceptablePoints,
			failsOn: choiceOf("fail-on", flags["fail-on"], FATAL_SEVERITIES, configured.failsOn),
		},
		failsOnPoints: points !== undefined,
		failsOnSeverity: flags["fail-on"] !== undefined,
		by: choiceOf("by", flags.by, SCOPES, "article"),
		order: choiceOf("sort", flags.sort, ORDERS, "path"),
	};
};
