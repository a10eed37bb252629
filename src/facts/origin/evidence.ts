import type { FormCue } from "./form-cues.ts";

/** How often a lexicon's entries are hit, per 10,000 words: in translations from its language, and in all other English. */
export interface HitRates {
	readonly inside: number;
	readonly outside: number;
}

/** All that is measured; written by `npm run origin-weights`. */
export interface OriginWeights {
	/** By language: certain and likely entries. */
	readonly lexicons: Readonly<Record<string, { readonly certain: HitRates; readonly likely: HitRates }>>;
	/** Log-odds of a form cue, by name; `other` for those that the sets do not have. */
	readonly cues: Readonly<Record<string, number>>;
	/** How the parts add up to the log-odds of translation. */
	readonly bias: number;
	readonly style: number;
	readonly lexicon: number;
	readonly form: number;
}

/** What a text shows of its origin, before it is weighed. */
export interface Evidence {
	readonly words: number;
	/** Hits of lexicons by language. */
	readonly hits: ReadonlyMap<string, { readonly certain: number; readonly likely: number }>;
	/** Each cue once, however often it was seen. */
	readonly cues: readonly FormCue[];
}

/** The weight of one hit: the log of how much more often it occurs in translations from the language. */
export const hitWeight = ({ inside, outside }: HitRates): number => Math.log(inside / outside);

/** Log-odds, by lexicon hits taken as Poisson events, that a text was translated from a language rather than not. */
export const lexiconOdds = (language: string, { words, hits }: Evidence, { lexicons }: OriginWeights): number => {
	const rates = lexicons[language];
	if (!rates) return 0;
	const { certain = 0, likely = 0 } = hits.get(language) ?? {};
	const missed =
		(words / 10_000) * (rates.certain.inside - rates.certain.outside + rates.likely.inside - rates.likely.outside);
	return certain * hitWeight(rates.certain) + likely * hitWeight(rates.likely) - missed;
};

const DEFAULT_CUE = 1.5;
export const cueWeight = ({ name }: FormCue, { cues }: OriginWeights): number =>
	cues[name] ?? cues["other"] ?? DEFAULT_CUE;

/** Log-odds of a language: its lexicon's, and the cues of form that speak for it. */
export const languageOdds = (language: string, evidence: Evidence, weights: OriginWeights): number =>
	lexiconOdds(language, evidence, weights) +
	evidence.cues
		.filter(({ languages }) => languages.includes(language))
		.reduce((sum, cue) => sum + cueWeight(cue, weights) / Math.sqrt(cue.languages.length), 0);

/** No single part decides: hits hang together, and a long text has room for chance. */
const bounded = (odds: number, least: number, most: number): number => Math.max(least, Math.min(most, odds));

/** The part of the lexicons in the log-odds: of the language that they speak for most, from -6 to 12. */
export const bestLexiconOdds = (evidence: Evidence, weights: OriginWeights): number =>
	bounded(
		Math.max(...Object.keys(weights.lexicons).map((language) => lexiconOdds(language, evidence, weights))),
		-6,
		12,
	);

/** The part of the cues of form in the log-odds, up to 8. */
export const formOdds = ({ cues }: Evidence, weights: OriginWeights): number =>
	bounded(
		cues.reduce((sum, cue) => sum + cueWeight(cue, weights), 0),
		-2,
		8,
	);

/** The log-odds that a text was translated by machine; `style` is the style model's. */
export const translationOdds = (evidence: Evidence, style: number, weights: OriginWeights): number =>
	weights.bias +
	weights.style * style +
	weights.lexicon * bestLexiconOdds(evidence, weights) +
	weights.form * formOdds(evidence, weights);
