import type { FormCue } from "./form-cues.ts";

/** How often something is seen, per 10,000 words: in translations (from its language), and in all other English. */
export interface Rates {
	readonly inside: number;
	readonly outside: number;
}

/** All that is measured; written by `npm run origin-weights`. */
export interface OriginWeights {
	/** By language: certain and likely entries. */
	readonly lexicons: Readonly<Record<string, { readonly certain: Rates; readonly likely: Rates }>>;
	/** Cues of form, by name. */
	readonly cues: Readonly<Record<string, Rates>>;
	/** How the parts add up to the log-odds of translation. */
	readonly bias: number;
	readonly style: number;
	readonly language: number;
	readonly form: number;
}

/** What a text shows of its origin, before it is weighed. */
export interface Evidence {
	readonly words: number;
	/** Hits of lexicons by language. */
	readonly hits: ReadonlyMap<string, HitCount>;
	/** Each cue once, however often it was seen. */
	readonly cues: readonly FormCue[];
	/** How many names of a language's countries were seen. */
	readonly topics: ReadonlyMap<string, number>;
}

/** The weight of one hit: the log of how much more often it occurs in translations from the language. */
export const hitWeight = ({ inside, outside }: Rates): number => Math.log(inside / outside);

/** Hits of one lexicon. */
export interface HitCount {
	readonly certain: number;
	readonly likely: number;
}
const NO_HITS: HitCount = { certain: 0, likely: 0 };

/** Log-odds, by lexicon hits taken as Poisson events, that a text of so many words was translated from a language rather than not. */
export const lexiconOdds = (
	language: string,
	{ certain, likely }: HitCount,
	words: number,
	{ lexicons }: OriginWeights,
): number => {
	const rates = lexicons[language];
	if (!rates) return 0;
	const missed =
		(words / 10_000) * (rates.certain.inside - rates.certain.outside + rates.likely.inside - rates.likely.outside);
	return certain * hitWeight(rates.certain) + likely * hitWeight(rates.likely) - Math.min(missed, MOST_MISSED);
};

/** A lexicon without a hit says no more than this: it knows the press, and not every article is of that kind. */
const MOST_MISSED = 2;
const MOST_CUE = 3.5;

/** The chance to see something at least once. */
const seen = (rate: number, words: number): number => 1 - Math.exp((-rate * words) / 10_000);

/** The weight of a cue that was seen at least once in so many words. */
export const cueWeight = ({ name }: FormCue, words: number, { cues }: OriginWeights): number => {
	const rates = cues[name];
	return rates ? bounded(Math.log(seen(rates.inside, words) / seen(rates.outside, words)), 0, MOST_CUE) : 0;
};

/** By so much each name of its countries makes a language likelier, if the text is a translation at all. */
const TOPIC = 8;
const MOST_TOPICS = 3;

/** The log of each language's share in translations about what this one is about. */
const shares = (languages: readonly string[], { topics }: Evidence): readonly number[] => {
	const own = languages.map((language) => 1 + TOPIC * Math.min(MOST_TOPICS, topics.get(language) ?? 0));
	const all = own.reduce((sum, share) => sum + share, 0);
	return own.map((share) => Math.log(share / all));
};

/** Log-odds of a language. */
export interface LanguageOdds {
	readonly language: string;
	/** That the text was translated from it rather than not at all: its lexicon, and the cues of form that speak for it. */
	readonly evidence: number;
	/** The same, with its share in such texts: what one language is compared with another by. */
	readonly odds: number;
}

/** What the cues say for each language that any of them speaks for. */
const cueOdds = ({ cues, words }: Evidence, weights: OriginWeights): ReadonlyMap<string, number> => {
	const sums = new Map<string, number>();
	for (const cue of cues) {
		const weight = cueWeight(cue, words, weights);
		for (const language of cue.languages) sums.set(language, (sums.get(language) ?? 0) + weight);
	}
	return sums;
};

/** What speaks for a language beside its lexicon: the cues of form, and its share in texts about what this one is about. */
export interface LanguageFrame {
	readonly language: string;
	readonly cues: number;
	readonly share: number;
}

/** The frames of all languages. */
export const framesOf = (evidence: Evidence, weights: OriginWeights): readonly LanguageFrame[] => {
	const languages = Object.keys(weights.lexicons);
	const share = shares(languages, evidence);
	const byCues = cueOdds(evidence, weights);
	return languages.map((language, i) => ({ language, cues: byCues.get(language) ?? 0, share: share[i] ?? 0 }));
};

/** The log-odds of a language with so many hits of its lexicon in so many words. */
export const languageOdds = (
	{ language, cues, share }: LanguageFrame,
	hits: HitCount | undefined,
	words: number,
	weights: OriginWeights,
): LanguageOdds => {
	const own = lexiconOdds(language, hits ?? NO_HITS, words, weights) + cues;
	return { language, evidence: own, odds: own + share };
};

/** The languages with the log-odds of each, best first. */
export const languagesOf = (evidence: Evidence, weights: OriginWeights): readonly LanguageOdds[] =>
	framesOf(evidence, weights)
		.map((frame) => languageOdds(frame, evidence.hits.get(frame.language), evidence.words, weights))
		.sort((a, b) => b.odds - a.odds);

/** No single part decides: hits hang together, and a long text has room for chance. */
const bounded = (odds: number, least: number, most: number): number => Math.max(least, Math.min(most, odds));

/** The log-odds that a text was translated from some language, from -3 to 10: languages in a mixture by their shares. */
export const someLanguageOdds = (languages: readonly LanguageOdds[]): number =>
	bounded(Math.log(languages.reduce((sum, { odds }) => sum + Math.exp(odds), 0)), -3, 10);

/** The part of the cues that speak for no language, up to 8. */
export const formOdds = ({ cues, words }: Evidence, weights: OriginWeights): number =>
	bounded(
		cues
			.filter(({ languages }) => languages.length === 0)
			.reduce((sum, cue) => sum + cueWeight(cue, words, weights), 0),
		0,
		8,
	);

/** With so many words the style counts by half. Of a few lines it says little, and fragments look like no sentence that it knows. */
const STYLE_WORDS = 160;
export const stylePart = (style: number, words: number): number =>
	style / (1 + (STYLE_WORDS / Math.max(1, words)) ** 3);

/** The log-odds that a text was translated by machine; `style` is the style model's. */
export const translationOdds = (evidence: Evidence, style: number, weights: OriginWeights): number =>
	weights.bias +
	weights.language * someLanguageOdds(languagesOf(evidence, weights)) +
	weights.form * formOdds(evidence, weights) +
	weights.style * stylePart(style, evidence.words);
