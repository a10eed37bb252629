import type { Finding, Level } from "../../core/index.ts";
import type { ReadArticle } from "./articles.ts";
import { normed, penaltyOfFinding } from "./penalty.ts";

/** How many findings there are of one kind, and what they cost. */
export interface Count {
	readonly levels: Record<Level, number>;
	total: number;
	penalty: number;
}

/** Upper ends of the classes of the histogram: penalty per 1,000 words; the last class has none. */
export const CLASSES = [5, 10, 20, 40, 80, 160] as const;

/** What all files of a run came to, whether their texts are shown or not. Its size does not grow with their number. */
export interface Corpus {
	files: number;
	/** Articles in which nothing was found; a file of records without any finding counts as one. */
	clean: number;
	/** Articles with findings, their words and their penalty. */
	articles: number;
	words: number;
	penalty: number;
	fixed: number;
	safe: number;
	unsafe: number;
	readonly all: Count;
	readonly families: Map<string, Count>;
	readonly types: Map<string, Count>;
	readonly rules: Map<string, Count>;
	readonly languages: Map<string, Count>;
	/** Articles by class of normed penalty. */
	readonly classes: number[];
}

const newCount = (): Count => ({ levels: { error: 0, warning: 0, info: 0 }, total: 0, penalty: 0 });

export const newCorpus = (): Corpus => ({
	files: 0,
	clean: 0,
	articles: 0,
	words: 0,
	penalty: 0,
	fixed: 0,
	safe: 0,
	unsafe: 0,
	all: newCount(),
	families: new Map(),
	types: new Map(),
	rules: new Map(),
	languages: new Map(),
	classes: Array.from({ length: CLASSES.length + 1 }, () => 0),
});

const addTo = (count: Count, finding: Finding): void => {
	count.levels[finding.level]++;
	count.total++;
	count.penalty += penaltyOfFinding(finding);
};

const addUnder = (counts: Map<string, Count>, key: string, finding: Finding): void => {
	const count = counts.get(key) ?? newCount();
	addTo(count, finding);
	counts.set(key, count);
};

/** Adds an article that something was found in. */
export const addArticle = (corpus: Corpus, { findings, words, penalty }: ReadArticle): void => {
	corpus.articles++;
	corpus.words += words;
	corpus.penalty += penalty;
	const rate = normed(penalty, words);
	const place = CLASSES.findIndex((end) => rate < end);
	const at = place < 0 ? CLASSES.length : place;
	corpus.classes[at] = (corpus.classes[at] ?? 0) + 1;
	for (const finding of findings) {
		addTo(corpus.all, finding);
		addUnder(corpus.families, finding.family, finding);
		addUnder(corpus.rules, finding.ruleId, finding);
		if (finding.family !== "run") addUnder(corpus.types, finding.mqm, finding);
		if (finding.language !== null) addUnder(corpus.languages, finding.language, finding);
		if (finding.expected.length === 0) continue;
		if (finding.safety === "safe") corpus.safe++;
		if (finding.safety === "unsafe") corpus.unsafe++;
	}
};
