import { SEVERITIES } from "../../core/index.ts";
import { penaltyOf, REFERENCE_WORDS, type Score, type ScoreModel } from "../../score/index.ts";
import { rounded, type ScoreReport, type ScoreRow } from "./scorecard.ts";

const orNull = (value: number | null): number | null => (value === null ? null : rounded(value));

const scoreJson = ({ apt, npt, score, rating }: Score) => ({
	apt: rounded(apt),
	npt: orNull(npt),
	score: orNull(score),
	rating,
});

/** Which errors cost how much: by type and severity, in the order of the types' names. */
const penaltiesOf = ({ counts }: ScoreRow, model: ScoreModel) =>
	[...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([type, row]) =>
			SEVERITIES.filter((severity) => row[severity] > 0).map((severity) => ({
				type,
				severity,
				count: row[severity],
				points: rounded(row[severity] * penaltyOf(type, severity, model)),
			})),
		);

const rowJson = (row: ScoreRow, model: ScoreModel) => ({
	scope: row.scope,
	...(row.scope === "corpus" ? {} : { path: row.path }),
	...row.record,
	articles: row.articles,
	words: row.words,
	segments: row.segments,
	...scoreJson(row),
	severities: row.severities,
	penalties: penaltiesOf(row, model),
	afterFixes: scoreJson(row.afterFixes),
	origin: { probability: rounded(row.probability, 4), language: row.language },
	risk: rounded(row.risk, 4),
});

/** One object: the model, an array of rows, and the corpus. */
export const jsonScores = (model: ScoreModel): ScoreReport => {
	let first = true;
	const { name, threshold, acceptablePoints, failsOn, typeWeights } = model;
	const parameters = {
		name,
		referenceWords: REFERENCE_WORDS,
		threshold,
		acceptablePoints,
		failsOn,
		typeWeights: Object.fromEntries(typeWeights),
	};
	return {
		start: () => `{"model":${JSON.stringify(parameters)},\n"rows":[`,
		row(row) {
			const lead = first ? "\n" : ",\n";
			first = false;
			return lead + JSON.stringify(rowJson(row, model));
		},
		end: (corpus, sums) =>
			`${first ? "" : "\n"}],\n"ratings":${JSON.stringify(sums)},\n"corpus":${JSON.stringify(rowJson(corpus, model))}}\n`,
	};
};
