import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level, MqmType, Severity } from "../src/core/index.ts";
import { configureRules, createLinter, scoring } from "../src/index.ts";
import {
	countErrors,
	createComparison,
	DEFAULT_SCORE_MODEL,
	type ErrorCounts,
	percentileInterval,
	randomOf,
	resampleWeights,
	riskOdds,
	rocArea,
	SCORE_MODELS,
	type ScoreModel,
	scoreOf,
	spearman,
} from "../src/score/index.ts";
import "./support/fuzz.ts";

const LEVEL: Level = "error";
const counted = (...errors: readonly (readonly [MqmType, Severity, number])[]): ErrorCounts =>
	countErrors(
		errors.flatMap(([mqm, severity, count]) =>
			Array.from({ length: count }, () => ({ mqm, severity, level: LEVEL, family: "calque" })),
		),
	);
const model = (given: Partial<ScoreModel> = {}): ScoreModel => ({ ...DEFAULT_SCORE_MODEL, ...given });
const fixed = (value: number | null, digits: number) => value?.toFixed(digits);

/**
 * Formulas and parameters: MQM Council, "The MQM Scoring Models", themqm.org, 2024; Lommel et al. 2024, "The Multi-Range
 * Theory of Translation Quality Measurement", arXiv:2405.16969.
 */
describe("MQM scores", () => {
	it("come out as in a worked example: 620 words, one major and two minor errors", () => {
		const errors = counted(["accuracy/mistranslation", "major", 1], ["style/awkward", "minor", 2]);
		const sample = { words: 620, segments: 12 };
		const calibrated = scoreOf(errors, sample, model());
		expect(calibrated.apt).toBe(7);
		expect(fixed(calibrated.npt, 2)).toBe("11.29");
		expect(fixed(calibrated.score, 1)).toBe("88.7");
		expect(calibrated.rating).toBe("fail");
		expect(fixed(scoreOf(errors, sample, model({ name: "mqm-raw" })).score, 2)).toBe("98.87");
	});

	it("come out as in MQM's own: ten minor errors in 1,000 words are raw 99, calibrated 90, and pass; 20 are 80 and fail", () => {
		const sample = { words: 1000, segments: 20 };
		const ten = counted(["linguistic-conventions/grammar", "minor", 10]);
		expect(scoreOf(ten, sample, model({ name: "mqm-raw" })).score).toBe(99);
		expect(scoreOf(ten, sample, model())).toMatchObject({ npt: 10, score: 90, rating: "pass" });
		const twenty = counted(["linguistic-conventions/grammar", "minor", 20]);
		expect(scoreOf(twenty, sample, model())).toMatchObject({ score: 80, rating: "fail" });
	});

	it("multiply severities by 0, 1, 5 and 25, and types by their weight, the longest name first", () => {
		const all = counted(
			["accuracy/untranslated", "neutral", 1],
			["accuracy/mistranslation", "minor", 1],
			["accuracy/mistranslation/calque", "major", 1],
			["style/awkward", "critical", 1],
		);
		const sample = { words: 1000, segments: 1 };
		expect(scoreOf(all, sample, model()).apt).toBe(31);
		const typeWeights = new Map([
			["accuracy", 2],
			["accuracy/mistranslation/calque", 0.5],
			["style", 0],
		]);
		expect(scoreOf(all, sample, model({ typeWeights })).apt).toBe(2 + 2.5);
	});

	it("meet the threshold at the acceptable points, whatever they are, and rate alike in every model", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 0, max: 99 }),
				fc.integer({ min: 0, max: 80 }),
				(acceptablePoints, threshold, minor) => {
					const errors = counted(["style/awkward", "minor", minor]);
					const [calibrated, raw, wmt] = SCORE_MODELS.map((name) =>
						scoreOf(errors, { words: 1000, segments: 10 }, model({ name, acceptablePoints, threshold })),
					);
					if (minor === acceptablePoints) expect(calibrated?.score).toBeCloseTo(threshold, 9);
					expect(calibrated?.rating).toBe((calibrated?.score ?? 0) >= threshold - 1e-9 ? "pass" : "fail");
					expect([raw?.rating, wmt?.rating]).toEqual([calibrated?.rating, calibrated?.rating]);
				},
			),
		);
	});

	it("are none under 300 words, where a critical error fails all the same", () => {
		const minor = counted(["style/awkward", "minor", 9]);
		expect(scoreOf(minor, { words: 299, segments: 4 }, model())).toMatchObject({
			score: null,
			rating: "insufficient-sample",
		});
		expect(scoreOf(minor, { words: 300, segments: 4 }, model()).score).toBeCloseTo(70, 9);
		const critical = counted(["style/awkward", "critical", 1]);
		expect(scoreOf(critical, { words: 20, segments: 1 }, model())).toMatchObject({ score: null, rating: "fail" });
		expect(scoreOf(minor, { words: 0, segments: 0 }, model())).toMatchObject({ npt: null, score: null });
	});

	it("fail on a critical error however long the text, and on what the model calls fatal", () => {
		const sample = { words: 100_000, segments: 900 };
		expect(scoreOf(counted(["style/awkward", "critical", 1]), sample, model()).rating).toBe("fail");
		const major = counted(["style/awkward", "major", 1]);
		expect(scoreOf(major, sample, model()).rating).toBe("pass");
		expect(scoreOf(major, sample, model({ failsOn: "major" })).rating).toBe("fail");
		expect(scoreOf(counted(["style/awkward", "minor", 1]), sample, model({ failsOn: "major" })).rating).toBe("pass");
	});

	it("count neither hints nor what went wrong in the run", () => {
		const finding = { mqm: "style/awkward", severity: "minor", level: "error", family: "calque" } as const;
		const counts = countErrors([finding, { ...finding, level: "info" }, { ...finding, family: "run" }]);
		expect(counts.get("style/awkward")?.minor).toBe(1);
	});
});

describe("a score in a program", () => {
	it("is made of what the linter finds and measures", async () => {
		const linter = createLinter(configureRules(), { measured: true });
		const text = `${"The council met at the bridge on Tuesday. ".repeat(8)}\n\nIt was the the end.\n`;
		const { findings, measures = [] } = await linter.lint(text, "article.txt", "none");
		const [measure] = measures;
		if (!measure) throw new Error("not measured");
		expect(measure).toMatchObject({ words: 69, segments: 2 });
		const tally = scoring.tallyOf({ ...measure, findings: findings.filter(({ ruleId }) => ruleId === "doubled-word") });
		expect(scoring.scored(tally, scoring.DEFAULT_SCORE_MODEL)).toMatchObject({
			apt: 1,
			rating: "insufficient-sample",
			afterFixes: { apt: 0 },
		});
		expect((await createLinter(configureRules()).lint(text, "article.txt", "none")).measures).toBeUndefined();
	});
});

/** Freitag et al. 2021, "Experts, Errors, and Context", TACL 9, arXiv:2104.14478: the weights of error severities. */
describe("WMT scores", () => {
	it("weigh non-translation 25, major 5, minor 1, minor punctuation 0.1, per segment", () => {
		const weight = (type: MqmType, severity: Severity) =>
			scoreOf(counted([type, severity, 1]), { words: 500, segments: 1 }, model({ name: "wmt" })).score;
		expect(weight("linguistic-conventions/unintelligible", "major")).toBe(-25);
		expect(weight("accuracy/mistranslation", "major")).toBe(-5);
		expect(weight("linguistic-conventions/punctuation", "major")).toBe(-5);
		expect(weight("linguistic-conventions/grammar", "minor")).toBe(-1);
		expect(weight("linguistic-conventions/punctuation", "minor")).toBe(-0.1);
		expect(weight("accuracy/addition", "neutral")).toBe(0);
		const errors = counted(["accuracy/mistranslation", "major", 3], ["linguistic-conventions/punctuation", "minor", 5]);
		expect(scoreOf(errors, { words: 500, segments: 10 }, model({ name: "wmt" })).score).toBeCloseTo(-1.55, 9);
	});
});

describe("risk", () => {
	it("doubles the odds for each acceptable share of points, and counts short texts as 300 words", () => {
		const odds = (words: number, apt: number) => Math.exp(riskOdds({ probability: 0.5, apt, words }, model()));
		expect(odds(1000, 0)).toBeCloseTo(1, 9);
		expect(odds(1000, 10)).toBeCloseTo(2, 9);
		expect(odds(1000, 20)).toBeCloseTo(4, 9);
		expect(odds(10, 3)).toBeCloseTo(odds(300, 3), 9);
		expect(Number.isFinite(riskOdds({ probability: 1, apt: 0, words: 0 }, model()))).toBe(true);
	});
});

describe("ranks", () => {
	it("correlate as by hand, with ties shared", () => {
		expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
		expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
		// Σd² = 4 for n = 5: 1 − 6 · 4 / (5 · 24).
		expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
		// Pearson's correlation of the ranks 1.5 1.5 3 4 and 1 2 3 4.
		expect(spearman([7, 7, 8, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
		expect(spearman([1, 1], [1, 2])).toBeNull();
	});

	it("give the area under the ROC curve, which is the share of pairs in the right order", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
				fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
				(high, low) => {
					const pairs = high.flatMap((a) => low.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
					const share = pairs.reduce((sum: number, pair) => sum + pair, 0) / pairs.length;
					expect(rocArea(high, low)).toBeCloseTo(share, 12);
				},
			),
		);
		expect(rocArea([], [1])).toBeNull();
	});
});

describe("the bootstrap", () => {
	it("draws Poisson numbers with mean and variance 1, by the key alone", () => {
		const weights = resampleWeights("a.txt", 20_000);
		const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
		const variance = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / weights.length;
		expect(mean).toBeCloseTo(1, 1);
		expect(variance).toBeCloseTo(1, 1);
		expect(resampleWeights("a.txt", 20_000)).toEqual(weights);
		expect(resampleWeights("b.txt", 20_000)).not.toEqual(weights);
	});

	it("draws articles whose names differ by a letter independently", () => {
		const [a, b] = [resampleWeights("0001.txt", 5000), resampleWeights("0002.txt", 5000)];
		const covariance = a.reduce((sum, weight, i) => sum + (weight - 1) * ((b[i] ?? 1) - 1), 0) / a.length;
		expect(Math.abs(covariance)).toBeLessThan(0.06);
	});

	it("takes percentiles between values", () => {
		expect(percentileInterval([4, 0, 1, 3, 2], 0.5)).toEqual({ low: 1, high: 3 });
		expect(percentileInterval([], 0.5)).toBeNull();
	});
});

describe("a comparison", () => {
	const counts = (count: number) => new Map(count > 0 ? [["rule", count]] : []);
	/** Errors that come with a mean per article. */
	const drawn = (random: () => number, mean: number): number => {
		let count = 0;
		for (let i = 0; i < 20; i++) if (random() < mean / 20) count++;
		return count;
	};

	it("holds the true difference in about 95 of 100 intervals, for one rate and for two", () => {
		for (const [before, after] of [
			[1, 1],
			[1, 2],
		] as const) {
			let held = 0;
			for (let round = 0; round < 200; round++) {
				const random = randomOf(`round ${round}`);
				const comparison = createComparison({ confidence: 0.95, resamples: 400 });
				for (let i = 0; i < 60; i++) {
					comparison.add("old", `${round} old ${i}`, 500, counts(drawn(random, before)));
					comparison.add("new", `${round} new ${i}`, 500, counts(drawn(random, after)));
				}
				const interval = comparison.differences()[0]?.interval;
				const truth = ((after - before) / 500) * 10_000;
				if (interval && interval.low <= truth && truth <= interval.high) held++;
			}
			expect(held).toBeGreaterThan(180);
			expect(held).toBeLessThan(199);
		}
	});

	it("finds between versions of one article what it does not find between articles", () => {
		const widthOf = (paired: boolean): number => {
			const random = randomOf("articles");
			const comparison = createComparison({ confidence: 0.95, resamples: 500 });
			for (let i = 0; i < 40; i++) {
				const difficulty = Math.floor(20 * random());
				comparison.add("old", `a${i}`, 400, counts(difficulty + 2));
				comparison.add("new", paired ? `a${i}` : `b${i}`, 400, counts(difficulty + 1));
			}
			expect(comparison.paired()).toBe(paired ? 40 : 0);
			const [found] = comparison.differences();
			expect(found?.difference).toBeCloseTo(-25, 9);
			expect(found?.clear).toBe(paired);
			return (found?.interval?.high ?? 0) - (found?.interval?.low ?? 0);
		};
		expect(widthOf(true)).toBeLessThan(widthOf(false) / 10);
	});

	it("does not depend on the order of the articles", () => {
		const texts = Array.from({ length: 30 }, (_none, i) => ({ key: `${i}`, count: i % 4 }));
		const differencesOf = (order: typeof texts) => {
			const comparison = createComparison();
			for (const { key, count } of order)
				comparison.add(Number(key) % 2 === 0 ? "old" : "new", key, 300, counts(count));
			return comparison.differences();
		};
		expect(differencesOf([...texts].reverse())).toEqual(differencesOf(texts));
	});

	it("calls nothing clear that few articles hold, and has no intervals with few articles", () => {
		const compared = (articles: number, holders: number) => {
			const comparison = createComparison();
			for (let i = 0; i < articles; i++) {
				comparison.add("old", `old ${i}`, 300, new Map());
				comparison.add("new", `new ${i}`, 300, counts(i < holders ? 3 : 0));
			}
			return comparison.differences()[0];
		};
		expect(compared(40, 5)?.clear).toBe(false);
		expect(compared(40, 6)?.clear).toBe(true);
		expect(compared(9, 9)).toMatchObject({ interval: null, clear: false });
	});

	it("puts what is clear first, then what differs most", () => {
		const comparison = createComparison();
		for (let i = 0; i < 40; i++) {
			comparison.add("old", `old ${i}`, 300, new Map([["both", 1]]));
			const rare: readonly (readonly [string, number])[] = i === 0 ? [["rare", 500]] : [];
			comparison.add("new", `new ${i}`, 300, new Map([["both", 1], ["small", 1], ["large", 3], ...rare]));
		}
		expect(comparison.differences().map(({ name }) => name)).toEqual(["large", "small", "rare", "both"]);
	});
});
