import { type Interval, percentileInterval, resampleWeights } from "./bootstrap.ts";

export const SIDES = ["old", "new"] as const;
export type Side = (typeof SIDES)[number];

/** How sure the intervals are, and of how many resamples they are made. */
export interface ComparisonOptions {
	/** Between 0 and 1. */
	readonly confidence: number;
	readonly resamples: number;
}

/** With 2,000 resamples the ends of a 95 % interval vary by 1.5 % of its length (the standard error of a normal quantile). */
export const DEFAULT_COMPARISON: ComparisonOptions = { confidence: 0.95, resamples: 2000 };

/** Rates are per so many words. */
export const RATE_WORDS = 10_000;
/** With fewer articles on a side, resampling them says nothing of articles that were not seen. */
export const LEAST_ARTICLES = 10;
/** What fewer articles of a side hold may stand on that side by chance: five one time in 16, six in 32 (sign test, two-sided). */
export const LEAST_HOLDERS = 6;

/** How much more or less often something is found in the new texts. */
export interface Difference {
	readonly name: string;
	/** Findings, or penalty points. */
	readonly counts: Readonly<Record<Side, number>>;
	/** Per 10,000 words. */
	readonly rates: Readonly<Record<Side, number>>;
	/** New less old, per 10,000 words. */
	readonly difference: number;
	/** Of the difference; null with too few articles. */
	readonly interval: Interval | null;
	/** How many articles hold it. */
	readonly articles: Readonly<Record<Side, number>>;
	/** The interval leaves out 0, and enough articles of a side hold it to say so. */
	readonly clear: boolean;
}

/** What one side holds. */
export interface SideTotals {
	articles: number;
	words: number;
}

/**
 * Two bodies of text, article by article, in any order. Memory grows with the number of names, and by an article's key,
 * never with its text.
 */
export interface Comparison {
	/** `counts`: of findings, or of points, by name. Articles of the two sides with one key are two versions of one. */
	add(side: Side, key: string, words: number, counts: ReadonlyMap<string, number>): void;
	readonly totals: Readonly<Record<Side, Readonly<SideTotals>>>;
	/** How many articles have a version on both sides. */
	paired(): number;
	/** Clear ones first, then by size of the difference, then by name. */
	differences(): readonly Difference[];
}

/** One side's count, and what it is in each resample. */
interface Sum {
	count: number;
	articles: number;
	readonly resampled: Float64Array;
}

export const createComparison = ({ confidence, resamples }: ComparisonOptions = DEFAULT_COMPARISON): Comparison => {
	const newSum = (): Sum => ({ count: 0, articles: 0, resampled: new Float64Array(resamples) });
	const words: Readonly<Record<Side, Sum>> = { old: newSum(), new: newSum() };
	const sums = new Map<string, Record<Side, Sum>>();
	const totals: Readonly<Record<Side, SideTotals>> = { old: { articles: 0, words: 0 }, new: { articles: 0, words: 0 } };
	const keys: Readonly<Record<Side, Set<string>>> = { old: new Set(), new: new Set() };

	const addTo = (sum: Sum, amount: number, weights: Uint8Array): void => {
		sum.count += amount;
		sum.articles++;
		for (let i = 0; i < resamples; i++) sum.resampled[i] = (sum.resampled[i] ?? 0) + (weights[i] ?? 0) * amount;
	};
	const rateOf = (sum: number, of: number): number => (of === 0 ? 0 : (sum / of) * RATE_WORDS);

	const resampledDifferences = (own: Record<Side, Sum>): readonly number[] => {
		const values: number[] = [];
		for (let i = 0; i < resamples; i++) {
			const [before, after] = [words.old.resampled[i] ?? 0, words.new.resampled[i] ?? 0];
			// A resample without words has no rate.
			if (before > 0 && after > 0)
				values.push(rateOf(own.new.resampled[i] ?? 0, after) - rateOf(own.old.resampled[i] ?? 0, before));
		}
		return values;
	};
	const differenceOf = (name: string, own: Record<Side, Sum>): Difference => {
		const rates = { old: rateOf(own.old.count, words.old.count), new: rateOf(own.new.count, words.new.count) };
		const enough = totals.old.articles >= LEAST_ARTICLES && totals.new.articles >= LEAST_ARTICLES;
		const articles = { old: own.old.articles, new: own.new.articles };
		const isHeld = Math.max(articles.old, articles.new) >= LEAST_HOLDERS;
		const interval = enough ? percentileInterval(resampledDifferences(own), confidence) : null;
		return {
			name,
			counts: { old: own.old.count, new: own.new.count },
			rates,
			difference: rates.new - rates.old,
			interval,
			articles,
			clear: isHeld && interval !== null && (interval.low > 0 || interval.high < 0),
		};
	};

	return {
		totals,
		add(side, key, count, counts) {
			totals[side].articles++;
			totals[side].words += count;
			keys[side].add(key);
			const weights = resampleWeights(key, resamples);
			addTo(words[side], count, weights);
			for (const [name, amount] of counts) {
				const own = sums.get(name) ?? { old: newSum(), new: newSum() };
				sums.set(name, own);
				addTo(own[side], amount, weights);
			}
		},
		paired: () => [...keys.new].filter((key) => keys.old.has(key)).length,
		differences: () =>
			[...sums]
				.map(([name, own]) => differenceOf(name, own))
				.sort(
					(a, b) =>
						Number(b.clear) - Number(a.clear) ||
						Math.abs(b.difference) - Math.abs(a.difference) ||
						(a.name < b.name ? -1 : 1),
				),
	};
};
