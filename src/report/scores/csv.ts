import { csvLine } from "../csv-line.ts";
import { rounded, type ScoreReport, type ScoreRow } from "./scorecard.ts";

type Cell = string | number | null;
const orNull = (value: number | null): number | null => (value === null ? null : rounded(value));

const COLUMNS: Readonly<Record<string, (row: ScoreRow) => Cell>> = {
	scope: ({ scope }) => scope,
	path: ({ path }) => path,
	record: ({ record }) => record?.record ?? null,
	field: ({ record }) => record?.field ?? null,
	articles: ({ articles }) => articles,
	words: ({ words }) => words,
	segments: ({ segments }) => segments,
	neutral: ({ severities }) => severities.neutral,
	minor: ({ severities }) => severities.minor,
	major: ({ severities }) => severities.major,
	critical: ({ severities }) => severities.critical,
	apt: ({ apt }) => rounded(apt),
	npt: ({ npt }) => orNull(npt),
	score: ({ score }) => orNull(score),
	rating: ({ rating }) => rating,
	npt_after_fixes: ({ afterFixes }) => orNull(afterFixes.npt),
	score_after_fixes: ({ afterFixes }) => orNull(afterFixes.score),
	rating_after_fixes: ({ afterFixes }) => afterFixes.rating,
	translated: ({ probability }) => rounded(probability, 4),
	language: ({ language }) => language,
	risk: ({ risk }) => rounded(risk, 4),
};

const lineOf = (row: ScoreRow): string => csvLine(Object.values(COLUMNS).map((cellOf) => cellOf(row)));

/** A line a row below a line of names; the corpus comes last. */
export const csvScores = (): ScoreReport => ({
	start: () => csvLine(Object.keys(COLUMNS)),
	row: lineOf,
	end: lineOf,
});
