/**
 * Measures what tells translations from English originals, and writes the weights: `npm run origin-weights -- SETS`, where SETS
 * is the folder of labelled sets. Prints cross-validated figures first: weights from WMT21 rows judged on WMT22 rows and the reverse.
 */
import fs from "node:fs";
import path from "node:path";
import {
	type Evidence,
	formOdds,
	languagesOf,
	type OriginWeights,
	type Rates,
	someLanguageOdds,
	stylePart,
	translationOdds,
} from "../src/facts/origin/evidence.ts";
import { addForm, countTopics, FORM_CUES, type FormCue, noForm } from "../src/facts/origin/form-cues.ts";
import { addStyle, BUCKETS, noStyle, type StyleCounts, styleVector } from "../src/facts/origin/style-features.ts";
import { type StyleModel, styleScore } from "../src/facts/origin/style-model.ts";
import { countVotes, SPUN, votesOf } from "../src/facts/origin/votes.ts";
import { readLexicons } from "../src/lexicon/compile.ts";
import * as stored from "../src/lexicon/generated/lexicons.ts";
import { createMatcher, type PhraseHit } from "../src/lexicon/index.ts";
import { matchingView, scan } from "../src/text/index.ts";
import { documentsOf, type LabelledRow, readSet } from "./labelled-sets.ts";

const [sets] = process.argv.slice(2);
if (sets === undefined) {
	console.error(
		"Usage: npm run origin-weights -- SETS, the folder that holds mt-systems.jsonl.gz and the other labelled sets",
	);
	process.exit(2);
}

/** Translated by machine (engines of shared tasks, and articles of the web), by people, or not at all (in three kinds of English). */
type Kind = "machine" | "wild" | "human" | "original" | "news" | "web";
interface Document extends Evidence {
	readonly kind: Kind;
	/** The same for all translations of a source. */
	readonly key: number;
	readonly year: string;
	readonly language: string;
	readonly texts: readonly string[];
}
const KINDS: readonly Kind[] = ["machine", "wild", "human", "original", "news", "web"];
interface Model {
	readonly style: StyleModel;
	readonly weights: OriginWeights;
}

const matcher = createMatcher(readLexicons(stored));
const keyOf = (text: string): number => [...text].reduce((hash, c) => (hash * 31 + c.charCodeAt(0)) % 1_000_003, 7);
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const documentOf = (
	kind: Kind,
	year: string,
	language: string,
	source: readonly string[],
	{ set, lang_pair, doc, line = 0 }: LabelledRow = {},
): Document => {
	const hits: (readonly PhraseHit[])[] = [];
	const form = noForm();
	const texts: string[] = [];
	let words = 0;
	for (const raw of source.flatMap((text) => text.split("\n"))) {
		if (raw.trim() === "") continue;
		const text = matchingView(raw);
		texts.push(text);
		words += wordsIn(text);
		hits.push(matcher.match(text));
		addForm({ raw }, scan(raw).traits, form);
	}
	const key = keyOf(`${set} ${lang_pair} ${doc ?? Math.floor(line / 64)}`);
	return {
		kind,
		key,
		year,
		language,
		texts,
		words,
		hits: countVotes(votesOf(hits)),
		cues: [...form.cues],
		topics: countTopics(form.topics),
	};
};

/** Of a page of the web so much is read: one long page is no better witness than a short one. */
const MOST_LINES = 60;

const yearOf = (set = ""): string => (set.includes("22") ? "22" : "21");
const readDocuments = (): Document[] => [
	...documentsOf(readSet(sets, "mt-systems"), 64).map(({ texts, row }) =>
		documentOf("machine", yearOf(row.set), row.lang_pair?.split("-")[0] ?? "", texts, row),
	),
	...documentsOf(readSet(sets, "human-original"), 24).map(({ texts, row }) =>
		documentOf("original", yearOf(row.set), "en", texts, row),
	),
	...documentsOf(readSet(sets, "human-reference"), 24).map(({ texts, row }) =>
		documentOf("human", yearOf(row.set), "en", texts, row),
	),
	...readSet(sets, "news-clean").map(({ text = "" }, i) => documentOf("news", i % 2 ? "21" : "22", "en", [text])),
	...readSet(sets, "boilerplate")
		.filter((_row, i) => i % 2 === 0)
		.map(({ lines = [] }, i) =>
			documentOf(
				"web",
				i % 2 ? "21" : "22",
				"en",
				lines.slice(0, MOST_LINES).map(({ text }) => text),
			),
		),
	...readSet(sets, "wild").map(({ text = "", lang = "" }) => documentOf("wild", "", lang, [text])),
];

/** A generator of numbers from 0 to 1 that gives the same ones in each run. */
const randomFrom = (seed: number) => () => {
	seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
	return seed / 0x7fffffff;
};

/** How much each kind counts in training, as a whole; chosen by the cross-validated figures that this script prints. */
const STYLE_SHARES: Readonly<Record<Kind, number>> = {
	machine: 2.2,
	wild: 0,
	human: 4.5,
	original: 0.6,
	news: 0.2,
	web: 0.2,
};
const PIECE = { least: 60, spread: 280 };

interface Example {
	readonly vector: ReturnType<typeof styleVector>;
	readonly positive: boolean;
	weight: number;
}

/** Documents cut into pieces of several lengths, so that the model is right on short texts too. */
const styleExamples = (documents: readonly Document[], random: () => number): Example[] =>
	KINDS.filter((kind) => STYLE_SHARES[kind] > 0).flatMap((kind) => {
		const examples: Example[] = [];
		for (const { texts } of documents.filter((document) => document.kind === kind)) {
			let piece: StyleCounts = noStyle();
			let goal = PIECE.least + random() * PIECE.spread;
			const close = () => {
				if (piece.words > PIECE.least / 2)
					examples.push({ vector: styleVector(piece), positive: kind === "machine", weight: 0 });
				piece = noStyle();
				goal = PIECE.least + random() * PIECE.spread;
			};
			for (const text of texts) {
				addStyle(text, piece);
				if (piece.words >= goal) close();
			}
			close();
		}
		for (const example of examples) example.weight = (1000 * STYLE_SHARES[kind]) / examples.length;
		return examples;
	});

/** Logistic regression by AdaGrad. */
const trainStyle = (documents: readonly Document[]): StyleModel => {
	const random = randomFrom(7);
	const examples = styleExamples(documents, random);
	const weights = new Float64Array(BUCKETS);
	const squares = new Float64Array(BUCKETS).fill(1e-6);
	let bias = 0;
	let biasSquares = 1e-6;
	for (let epoch = 0; epoch < 10; epoch++) {
		for (let i = examples.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			const [a, b] = [examples[i], examples[j]];
			if (a && b) [examples[i], examples[j]] = [b, a];
		}
		for (const { vector, positive, weight } of examples) {
			let sum = bias;
			for (const [bucket, value] of vector) sum += (weights[bucket] ?? 0) * value;
			const gradient = (1 / (1 + Math.exp(-sum)) - Number(positive)) * weight;
			for (const [bucket, value] of vector) {
				const step = gradient * value + 2e-6 * (weights[bucket] ?? 0);
				squares[bucket] = (squares[bucket] ?? 0) + step * step;
				weights[bucket] = (weights[bucket] ?? 0) - (0.5 * step) / Math.sqrt(squares[bucket] ?? 1);
			}
			biasSquares += gradient * gradient;
			bias -= (0.5 * gradient) / Math.sqrt(biasSquares);
		}
	}
	// One signed byte a weight is enough: the figures below are those of the stored form.
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	const scale = Math.min(largest, 12) / 127;
	return {
		weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
		bias,
		scale,
	};
};

const styleOf = (model: StyleModel, { texts }: Document): number => {
	const style = noStyle();
	for (const text of texts) addStyle(text, style);
	return styleScore(model, style);
};

/** Hits per 10,000 words, with half a hit added, so that nothing is impossible. */
const rateIn = (documents: readonly Document[], language: string, confidence: "certain" | "likely"): number => {
	const words = documents.reduce((sum, document) => sum + document.words, 0);
	const hits = documents.reduce((sum, document) => sum + (document.hits.get(language)?.[confidence] ?? 0), 0);
	return (1e4 * (hits + 0.5)) / Math.max(1e4, words);
};

/** Fewer words from a language say nothing of how often its lexicon is hit. */
const LEAST_WORDS = 20_000;
/** Nothing is so rare in English that it cannot be met once in 100,000 words. */
const LEAST_RATE = 0.1;

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const lexiconRates = (documents: readonly Document[]): OriginWeights["lexicons"] => {
	const languages = [...new Set(stored.lines.split("\n").map((line) => line.slice(0, line.indexOf("\t"))))]
		.filter((language) => language !== SPUN)
		.sort();
	const machine = documents.filter(({ kind }) => kind === "machine");
	const english = documents.filter(({ kind }) => kind === "original" || kind === "news");
	const from = (language: string) => machine.filter((document) => document.language === language);
	const isKnown = (language: string) => from(language).reduce((sum, { words }) => sum + words, 0) >= LEAST_WORDS;
	const rates = (language: string, confidence: "certain" | "likely"): Rates => {
		const outside = Math.max(LEAST_RATE, rateIn(english, language, confidence));
		// For a language that the sets have no translations from: what the lexicons of the others reach.
		const inside = isKnown(language)
			? rateIn(from(language), language, confidence)
			: median(languages.filter(isKnown).map((other) => rateIn(from(other), other, confidence)));
		return { inside: round(Math.max(inside, outside * 1.5)), outside: round(outside) };
	};
	return Object.fromEntries(
		languages.map((language) => [language, { certain: rates(language, "certain"), likely: rates(language, "likely") }]),
	);
};

/** Fragments around errors hold cues more densely than the whole articles that they were cut from. */
const WILD_DENSITY = 0.5;
/** Of a cue that translations show too seldom to be measured: what a rare one of the measured ones reaches. */
const ASSUMED_CUE = 2;

/** How often each cue is the first of its kind in a text: articles that have it, by words. */
const cueRates = (documents: readonly Document[]): OriginWeights["cues"] => {
	const rate = (kinds: readonly Kind[], { name, languages }: FormCue, added: number) => {
		const group = documents.filter(
			(document) =>
				kinds.includes(document.kind) &&
				(document.kind === "original" ||
					document.kind === "news" ||
					document.kind === "web" ||
					languages.length === 0 ||
					languages.includes(document.language)),
		);
		const words = group.reduce((sum, document) => sum + Math.min(document.words, 400), 0);
		const seen = group.filter(({ cues }) => cues.some((cue) => cue.name === name)).length;
		return { seen, rate: (1e4 * (seen + added)) / Math.max(5e3, words) };
	};
	return Object.fromEntries(
		FORM_CUES.map((cue) => {
			const outside = Math.max(
				...(["original", "news", "web"] as const).map((kind) => rate([kind], cue, 0.5).rate),
				LEAST_RATE,
			);
			const machine = rate(["machine"], cue, 0);
			const wild = rate(["wild"], cue, 0);
			const inside = Math.max(machine.rate, wild.rate * WILD_DENSITY, ASSUMED_CUE);
			return [cue.name, { inside: round(inside), outside: round(outside) }];
		}),
	);
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** How much each kind counts when the parts are weighed against each other. */
const SHARES: Readonly<Record<Kind, number>> = { machine: 1, wild: 1, human: 0.7, original: 1, news: 0.5, web: 0.5 };

/**
 * What the bias, style, languages and form count at least. Engines of shared tasks are known by their style, those of the web by
 * their phrases; left alone, the regression would see the former only.
 */
const LEAST = [Number.NEGATIVE_INFINITY, 1.7, 0.45, 0] as const;

/** Logistic regression over the parts, by gradient descent; no part may speak against what it shows. */
const weighParts = (
	rows: readonly { parts: readonly number[]; positive: boolean; weight: number }[],
): readonly number[] => {
	const weights = [0, 0, 0, 0];
	const total = rows.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 0; step < 3000; step++) {
		const gradient = [0, 0, 0, 0];
		for (const { parts, positive, weight } of rows) {
			const sum = parts.reduce((acc, part, i) => acc + part * (weights[i] ?? 0), 0);
			const error = ((1 / (1 + Math.exp(-sum)) - Number(positive)) * weight) / total;
			for (const [i, part] of parts.entries()) gradient[i] = (gradient[i] ?? 0) + error * part;
		}
		for (const i of weights.keys()) {
			weights[i] = Math.max(LEAST[i] ?? 0, (weights[i] ?? 0) - 0.15 * (gradient[i] ?? 0));
		}
	}
	return weights;
};

/** At most such a share of the originals of a kind and length (in words) may be called translated. Short ones show little. */
const MOST_CALLED: readonly {
	readonly kind: Kind;
	readonly from: number;
	readonly to: number;
	readonly share: number;
}[] = [
	{ kind: "original", from: 100, to: Number.POSITIVE_INFINITY, share: 0.03 },
	{ kind: "original", from: 40, to: 100, share: 0.08 },
	{ kind: "news", from: 100, to: Number.POSITIVE_INFINITY, share: 0.005 },
	{ kind: "web", from: 100, to: Number.POSITIVE_INFINITY, share: 0.04 },
];

interface Judged {
	readonly document: Document;
	/** The style by a model that has not seen the document's year. */
	readonly style: number;
}

/** The bias with which no kind of original is called a translation more often than `MOST_CALLED` says. */
const biasFor = (judged: readonly Judged[], weights: OriginWeights): number =>
	Math.min(
		...MOST_CALLED.map(({ kind, from, to, share }) => {
			const odds = judged
				.filter(({ document }) => document.kind === kind && document.words >= from && document.words < to)
				.map(({ document, style }) => translationOdds(document, style, { ...weights, bias: 0 }))
				.sort((a, b) => b - a);
			return -(odds[Math.floor(share * odds.length)] ?? 0);
		}),
	);

const fitModel = (documents: readonly Document[]): Model & { readonly judged: readonly Judged[] } => {
	// The style's weight is learned from scores of texts that the style model has not seen.
	const isFirst = new Map(documents.map((document, i) => [document, halfOf(document, i)]));
	const halves = [true, false].map((first) => documents.filter((document) => isFirst.get(document) === first));
	const crossed = halves.map(trainStyle);
	const judged = documents.map((document): Judged => {
		const model = crossed[isFirst.get(document) ? 1 : 0];
		return { document, style: model ? styleOf(model, document) : 0 };
	});
	const base: OriginWeights = {
		lexicons: lexiconRates(documents),
		cues: cueRates(documents),
		bias: 0,
		style: 0,
		language: 0,
		form: 0,
	};
	const sizes = Object.fromEntries(
		KINDS.map((kind) => [kind, documents.filter((document) => document.kind === kind).length]),
	);
	const rows = judged
		.filter(({ document }) => document.words >= 30)
		.map(({ document, style }) => ({
			parts: [
				1,
				stylePart(style, document.words),
				someLanguageOdds(languagesOf(document, base)),
				formOdds(document, base),
			],
			positive: document.kind === "machine" || document.kind === "wild",
			weight: SHARES[document.kind] / (sizes[document.kind] ?? 1),
		}));
	const [, style = 0, language = 0, form = 0] = weighParts(rows).map(round);
	const weighed = { ...base, style, language, form };
	const weights = { ...weighed, bias: round(biasFor(judged, weighed)) };
	return { style: trainStyle(documents), weights, judged };
};

/** One source stands under many systems: halves are by source, so that a model never meets what it was trained on. */
const halfOf = ({ kind, key }: Document, i: number): boolean =>
	kind === "machine" || kind === "human" || kind === "original" ? key % 2 === 0 : i % 2 === 0;

const oddsOf = ({ style, weights }: Model, document: Document): number =>
	translationOdds(document, styleOf(style, document), weights);

/** The chance that one of `high` scores above one of `low`. */
const aucOf = (high: readonly number[], low: readonly number[]): number => {
	const all = [
		...high.map((value) => ({ value, positive: true })),
		...low.map((value) => ({ value, positive: false })),
	].sort((a, b) => a.value - b.value);
	const ranks = all.reduce((sum, { positive }, i) => sum + (positive ? i + 1 : 0), 0);
	return (ranks - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
};

const documents = readDocuments();
const judged = (kind: Kind, year: string) =>
	documents.filter((document) => document.kind === kind && document.year === year && document.words >= 100);
for (const [train, test] of [
	["21", "22"],
	["22", "21"],
] as const) {
	const model = fitModel(documents.filter(({ kind, year }) => kind !== "wild" && year === train));
	const scores = (kind: Kind) => judged(kind, test).map((document) => oddsOf(model, document));
	const machine = scores("machine");
	const called = (kind: Kind) =>
		`${(100 * (scores(kind).filter((odds) => odds > 0).length / Math.max(1, scores(kind).length))).toFixed(1)} %`;
	console.log(
		`WMT${train} → WMT${test}: AUC over originals ${aucOf(machine, scores("original")).toFixed(3)}, over human translations ${aucOf(machine, scores("human")).toFixed(3)}; called translated: machine ${called("machine")}, original ${called("original")}, news ${called("news")}, human translations ${called("human")}`,
	);
}

const { style, weights, judged: crossed } = fitModel(documents);
console.log(`weights ${JSON.stringify({ ...weights, lexicons: undefined, cues: undefined })}`);
for (const kind of KINDS) {
	const some = crossed.filter(
		({ document }) => document.kind === kind && document.words >= (kind === "wild" ? 30 : 100),
	);
	const called = some.filter(({ document, style: own }) => translationOdds(document, own, weights) > 0);
	const right = called.filter(({ document }) => languagesOf(document, weights)[0]?.language === document.language);
	console.log(
		`${kind}: ${some.length} documents, ${((100 * called.length) / some.length).toFixed(1)} % called translated by a style that has not seen them, language right in ${((100 * right.length) / Math.max(1, called.length)).toFixed(1)} % of these`,
	);
}
const bytes = Array.from({ length: BUCKETS }, (_, i) => String.fromCharCode((style.weights[i] ?? 0) & 255)).join("");
const counts = Object.fromEntries(
	KINDS.map((kind) => [kind, documents.filter((document) => document.kind === kind).length]),
);
fs.writeFileSync(
	path.join(path.dirname(import.meta.dirname), "src", "facts", "origin", "weights.ts"),
	`// Generated by \`npm run origin-weights\` on ${new Date().toISOString().slice(0, 10)} from ${Object.entries(counts)
		.map(([kind, count]) => `${count} ${kind}`)
		.join(", ")} documents.
import type { OriginWeights } from "./evidence.ts";

export const WEIGHTS: OriginWeights = ${JSON.stringify(weights, null, "\t")};

/** The style model: one signed byte a bucket, in base64. */
export const STYLE = { bias: ${style.bias}, scale: ${style.scale}, weights: "${btoa(bytes)}" };
`,
);
