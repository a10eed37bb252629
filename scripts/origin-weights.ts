/**
 * Measures what tells translations from English originals, and writes the weights: `npm run origin-weights -- SETS`, where SETS
 * is the folder of labelled sets. Prints cross-validated figures first: weights from WMT21 rows judged on WMT22 rows and the reverse.
 */
import fs from "node:fs";
import path from "node:path";
import {
	bestLexiconOdds,
	type Evidence,
	formOdds,
	type HitRates,
	type OriginWeights,
	translationOdds,
} from "../src/facts/origin/evidence.ts";
import { cuesIn, FORM_CUES, type FormCue } from "../src/facts/origin/form-cues.ts";
import { addStyle, BUCKETS, noStyle, type StyleCounts, styleVector } from "../src/facts/origin/style-features.ts";
import { type StyleModel, styleScore } from "../src/facts/origin/style-model.ts";
import { readLexicons } from "../src/lexicon/compile.ts";
import * as stored from "../src/lexicon/generated/lexicons.ts";
import { createMatcher } from "../src/lexicon/index.ts";
import { matchingView } from "../src/text/index.ts";
import { documentsOf, readSet } from "./labelled-sets.ts";

const [sets] = process.argv.slice(2);
if (sets === undefined) {
	console.error(
		"Usage: npm run origin-weights -- SETS, the folder that holds mt-systems.jsonl.gz and the other labelled sets",
	);
	process.exit(2);
}

/** Translated by machine, by people, or not at all (in two kinds of English). */
type Kind = "machine" | "human" | "original" | "news";
interface Document extends Evidence {
	readonly kind: Kind;
	readonly year: string;
	readonly language: string;
	readonly texts: readonly string[];
}
interface Model {
	readonly style: StyleModel;
	readonly weights: OriginWeights;
}

const matcher = createMatcher(readLexicons(stored));
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const documentOf = (kind: Kind, year: string, language: string, source: readonly string[]): Document => {
	const hits = new Map<string, { certain: number; likely: number }>();
	const cues = new Set<FormCue>();
	const texts: string[] = [];
	let words = 0;
	for (const raw of source.flatMap((text) => text.split("\n"))) {
		if (raw.trim() === "") continue;
		const text = matchingView(raw);
		texts.push(text);
		words += wordsIn(text);
		for (const { entry } of matcher.match(text)) {
			const count = hits.get(entry.language) ?? { certain: 0, likely: 0 };
			count[entry.certain ? "certain" : "likely"]++;
			hits.set(entry.language, count);
		}
		for (const cue of cuesIn({ kind: "paragraph", text, raw })) cues.add(cue);
	}
	return { kind, year, language, texts, words, hits, cues: [...cues] };
};

const yearOf = (set = ""): string => (set.includes("22") ? "22" : "21");
const readDocuments = (): Document[] => [
	...documentsOf(readSet(sets, "mt-systems"), 64).map(({ texts, row }) =>
		documentOf("machine", yearOf(row.set), row.lang_pair?.split("-")[0] ?? "", texts),
	),
	...documentsOf(readSet(sets, "human-original"), 24).map(({ texts, row }) =>
		documentOf("original", yearOf(row.set), "en", texts),
	),
	...documentsOf(readSet(sets, "human-reference"), 24).map(({ texts, row }) =>
		documentOf("human", yearOf(row.set), "en", texts),
	),
	...readSet(sets, "news-clean").map(({ text = "" }, i) => documentOf("news", i % 2 ? "21" : "22", "en", [text])),
];

/** A generator of numbers from 0 to 1 that gives the same ones in each run. */
const randomFrom = (seed: number) => () => {
	seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
	return seed / 0x7fffffff;
};

/** How much each kind counts in training, as a whole; chosen by the cross-validated figures that this script prints. */
const STYLE_SHARES: Readonly<Record<Kind, number>> = { machine: 2.2, human: 3.5, original: 0.6, news: 0.2 };
const PIECE = { least: 60, spread: 280 };

interface Example {
	readonly vector: ReturnType<typeof styleVector>;
	readonly positive: boolean;
	weight: number;
}

/** Documents cut into pieces of several lengths, so that the model is right on short texts too. */
const styleExamples = (documents: readonly Document[], random: () => number): Example[] =>
	(Object.keys(STYLE_SHARES) as Kind[]).flatMap((kind) => {
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
	const languages = [...new Set(stored.lines.split("\n").map((line) => line.slice(0, line.indexOf("\t"))))].sort();
	const machine = documents.filter(({ kind }) => kind === "machine");
	const english = documents.filter(({ kind }) => kind === "original" || kind === "news");
	const from = (language: string) => machine.filter((document) => document.language === language);
	const isKnown = (language: string) => from(language).reduce((sum, { words }) => sum + words, 0) >= LEAST_WORDS;
	const rates = (language: string, confidence: "certain" | "likely"): HitRates => {
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

const cueOdds = (documents: readonly Document[]): OriginWeights["cues"] => {
	const share = (kinds: readonly Kind[], name: string) => {
		const group = documents.filter(({ kind }) => kinds.includes(kind));
		return (group.filter(({ cues }) => cues.some((cue) => cue.name === name)).length + 0.5) / (group.length + 1);
	};
	const entries = FORM_CUES.flatMap(({ name }): [string, number][] => {
		const machine = share(["machine"], name);
		const seen = documents.filter(({ cues }) => cues.some((cue) => cue.name === name)).length;
		return seen < 8
			? []
			: [[name, round(Math.max(-1, Math.min(4, Math.log(machine / share(["original", "news"], name)))))]];
	});
	return { ...Object.fromEntries(entries), other: 1.5 };
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** How much each kind counts when the parts are weighed against each other. */
const SHARES: Readonly<Record<Kind, number>> = { machine: 2, human: 1.5, original: 1, news: 0.3 };

/** What a unit of each part is taken for in the descent, so that one rate fits all. */
const UNITS = [1, 2, 4, 2] as const;

/** Logistic regression over the three parts, by gradient descent. */
const weighParts = (
	rows: readonly { parts: readonly number[]; positive: boolean; weight: number }[],
): readonly number[] => {
	const weights = [0, 0, 0, 0];
	const total = rows.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 0; step < 3000; step++) {
		const gradient = [0, 0, 0, 0];
		for (const { parts, positive, weight } of rows) {
			const sum = parts.reduce((acc, part, i) => acc + (part / (UNITS[i] ?? 1)) * (weights[i] ?? 0), 0);
			const error = ((1 / (1 + Math.exp(-sum)) - Number(positive)) * weight) / total;
			for (const [i, part] of parts.entries()) gradient[i] = (gradient[i] ?? 0) + error * (part / (UNITS[i] ?? 1));
		}
		for (const i of weights.keys()) weights[i] = (weights[i] ?? 0) - 0.5 * (gradient[i] ?? 0);
	}
	return weights.map((weight, i) => weight / (UNITS[i] ?? 1));
};

const fitModel = (documents: readonly Document[]): Model => {
	// The style's weight is learned from scores of texts that the style model has not seen.
	const halves = [
		documents.filter((_document, i) => i % 2 === 0),
		documents.filter((_document, i) => i % 2 === 1),
	] as const;
	const crossed = [trainStyle(halves[1]), trainStyle(halves[0])] as const;
	const base = { lexicons: lexiconRates(documents), cues: cueOdds(documents), bias: 0, style: 0, lexicon: 0, form: 0 };
	const sizes = Object.fromEntries(
		(Object.keys(SHARES) as Kind[]).map((kind) => [
			kind,
			documents.filter((document) => document.kind === kind).length,
		]),
	);
	const rows = documents.map((document, i) => ({
		parts: [
			1,
			styleOf(crossed[i % 2 === 0 ? 0 : 1], document),
			bestLexiconOdds(document, base),
			formOdds(document, base),
		],
		positive: document.kind === "machine",
		weight: SHARES[document.kind] / (sizes[document.kind] ?? 1),
	}));
	const [bias = 0, style = 0, lexicon = 0, form = 0] = weighParts(
		rows.filter((_row, i) => (documents[i]?.words ?? 0) >= 40),
	).map(round);
	return { style: trainStyle(documents), weights: { ...base, bias, style, lexicon, form } };
};

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
	const model = fitModel(documents.filter(({ year }) => year === train));
	const scores = (kind: Kind) => judged(kind, test).map((document) => oddsOf(model, document));
	const machine = scores("machine");
	const called = (kind: Kind) =>
		`${(100 * (scores(kind).filter((odds) => odds > 0).length / Math.max(1, scores(kind).length))).toFixed(1)} %`;
	console.log(
		`WMT${train} → WMT${test}: AUC over originals ${aucOf(machine, scores("original")).toFixed(3)}, over human translations ${aucOf(machine, scores("human")).toFixed(3)}; called translated: machine ${called("machine")}, original ${called("original")}, news ${called("news")}, human translations ${called("human")}`,
	);
}

const { style, weights } = fitModel(documents);
const bytes = Array.from({ length: BUCKETS }, (_, i) => String.fromCharCode((style.weights[i] ?? 0) & 255)).join("");
const counts = Object.fromEntries(
	(Object.keys(SHARES) as Kind[]).map((kind) => [kind, documents.filter((document) => document.kind === kind).length]),
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
