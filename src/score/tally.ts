import type { Finding, Severity } from "../core/index.ts";
import { addCounts, countErrors, type ErrorCounts, severityTotals } from "./counts.ts";
import type { ScoreModel } from "./model.ts";
import { fromOdds, riskOdds } from "./risk.ts";
import { type Score, scoreOf } from "./score.ts";

/** What a score needs of one article. */
export interface ScoreInputs {
	readonly words: number;
	readonly segments: number;
	/** That it is a machine translation, from 0 to 1. */
	readonly probability: number;
	/** The language that it comes from, as an ISO 639-1 code. */
	readonly language: string | null;
	readonly findings: readonly Finding[];
}

/** What one article, or the articles of a folder or a corpus, come to before a model weighs it. */
export interface Tally {
	articles: number;
	words: number;
	segments: number;
	readonly counts: ErrorCounts;
	/** Errors for which nothing is proposed. */
	readonly remaining: ErrorCounts;
	/** Sum of the articles' probabilities. */
	probabilities: number;
	/** Probabilities by language. */
	readonly languages: Map<string, number>;
}

export const newTally = (): Tally => ({
	articles: 0,
	words: 0,
	segments: 0,
	counts: new Map(),
	remaining: new Map(),
	probabilities: 0,
	languages: new Map(),
});

const addLanguage = (languages: Map<string, number>, language: string, weight: number): void => {
	languages.set(language, (languages.get(language) ?? 0) + weight);
};

/** One article. */
export const tallyOf = ({ words, segments, probability, language, findings }: ScoreInputs): Tally => ({
	articles: 1,
	words,
	segments,
	counts: countErrors(findings),
	remaining: countErrors(findings.filter(({ expected, safety }) => expected.length === 0 || safety === "none")),
	probabilities: probability,
	languages: new Map(language === null ? [] : [[language, probability]]),
});

/** Adds one tally to another. */
export const addTally = (to: Tally, tally: Tally): void => {
	to.articles += tally.articles;
	to.words += tally.words;
	to.segments += tally.segments;
	addCounts(to.counts, tally.counts);
	addCounts(to.remaining, tally.remaining);
	to.probabilities += tally.probabilities;
	for (const [language, weight] of tally.languages) addLanguage(to.languages, language, weight);
};

/** A tally as a model sees it. */
export interface Scored extends Score {
	readonly articles: number;
	readonly words: number;
	readonly segments: number;
	readonly severities: Readonly<Record<Severity, number>>;
	readonly counts: ErrorCounts;
	/** What would be left if every proposal were applied, safe and unsafe ones. */
	readonly afterFixes: Score;
	/** The mean of the articles' probabilities of being machine translations. */
	readonly probability: number;
	/** The language that most of them come from. */
	readonly language: string | null;
	/** See `riskOdds`. */
	readonly odds: number;
	/** The same from 0 to 1. */
	readonly risk: number;
}

/** Scores a tally by a model. */
export const scored = (tally: Tally, model: ScoreModel): Scored => {
	const { articles, words, segments, counts, remaining } = tally;
	const score = scoreOf(counts, tally, model);
	const probability = tally.probabilities / Math.max(1, articles);
	const [language = null] = [...tally.languages].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
	const odds = riskOdds({ probability, apt: score.apt, words }, model);
	return {
		...score,
		articles,
		words,
		segments,
		severities: severityTotals(counts),
		counts,
		afterFixes: scoreOf(remaining, tally, model),
		probability,
		language,
		odds,
		risk: fromOdds(odds),
	};
};
