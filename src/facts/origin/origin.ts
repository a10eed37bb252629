import { type Article, defineArticleFact, defineResource } from "../../core/index.ts";
import { type PhraseHit, phrases } from "../phrases.ts";
import {
	cueWeight,
	type Evidence,
	hitWeight,
	languagesOf,
	type OriginWeights,
	stylePart,
	translationOdds,
} from "./evidence.ts";
import { cuesIn, type FormCue } from "./form-cues.ts";
import { addStyle, noStyle } from "./style-features.ts";
import { readStyleModel, type StyleModel, styleScore } from "./style-model.ts";
import { addTopics } from "./topics.ts";

/** What speaks for or against an article's being a translation, and how strongly (log-odds). */
export interface OriginCue {
	readonly kind: "style" | "phrase" | "form";
	/** What was seen: a phrase, a mark, or the style as a whole. */
	readonly name: string;
	/** The language that it speaks for, where it speaks for one. */
	readonly language: string | null;
	readonly weight: number;
}

/** Where an article comes from, by its evidence. */
export interface Origin {
	/** That it is a machine translation, from 0 to 1. */
	readonly probability: number;
	/** The most likely source language, as an ISO 639-1 code; null if nothing speaks for one. */
	readonly language: string | null;
	/** What spoke, strongest first. */
	readonly cues: readonly OriginCue[];
	/** What the evidence says without this hit's own vote. */
	without(hit: PhraseHit): Rest;
}

/** The evidence of an article but for one hit, as log-odds. */
export interface Rest {
	/** Of the hit's own language, and of the best other one. */
	readonly language: number;
	readonly rival: number;
	/** Of translation. Looks at the style, which takes longer than all else. */
	translated(): number;
}

interface OriginModel {
	readonly style: StyleModel;
	readonly weights: OriginWeights;
}

/** The measured weights and the style model. */
export const originModel = defineResource<OriginModel>("origin-model", async () => {
	const { STYLE, WEIGHTS } = await import("./weights.ts");
	return { style: readStyleModel(STYLE), weights: WEIGHTS };
});

/** Text spun by synonyms has no source language, and its entries say nothing of one. */
const SPUN = "spun";

/** The evidence of an article's origin, weighed. Names and places do not vote: an English article about France is no translation. */
export const origin = defineArticleFact("origin", { phrases, originModel }, (values, article): Origin => {
	const { style, weights } = values.originModel;
	const hits = article.blocks
		.flatMap((block) => values.phrases.of(block))
		.filter(({ entry }) => entry.language !== SPUN);
	const cues = new Set<FormCue>();
	const names = new Map<string, Set<string>>();
	let words = 0;
	for (const block of article.blocks) {
		for (const cue of cuesIn(block)) cues.add(cue);
		addTopics(block.text, names);
		words += wordsIn(block.text);
	}
	const topics = new Map([...names].map(([language, { size }]) => [language, size]));
	let known: number | undefined;
	const byStyle = (): number => {
		if (known === undefined) {
			const counts = noStyle();
			for (const { text } of article.blocks) addStyle(text, counts);
			known = styleScore(style, counts);
		}
		return known;
	};
	const evidenceOf = (counted: readonly PhraseHit[]): Evidence => ({
		words,
		hits: countHits(counted),
		cues: [...cues],
		topics,
	});
	const evidence = evidenceOf(hits);
	return {
		get probability() {
			return 1 / (1 + Math.exp(-translationOdds(evidence, byStyle(), weights)));
		},
		get language() {
			const [best] = languagesOf(evidence, weights);
			return best && (best.evidence > 0 || topics.has(best.language)) ? best.language : null;
		},
		get cues() {
			return cuesThatSpoke(hits, cues, words, byStyle(), weights);
		},
		without(hit) {
			const rest = evidenceOf(hits.filter((other) => other !== hit));
			const all = languagesOf(rest, weights);
			const own = hit.entry.language;
			return {
				language: all.find(({ language }) => language === own)?.odds ?? 0,
				rival: all.find(({ language }) => language !== own)?.odds ?? 0,
				translated: () => translationOdds(rest, byStyle(), weights),
			};
		},
	};
});

/** Words by the blanks between them; counted unit by unit, for it is done for every article. */
const wordsIn = (text: string): number => {
	let words = 0;
	let inWord = false;
	for (let i = 0; i < text.length; i++) {
		const isBlank = text.charCodeAt(i) <= 32;
		if (!isBlank && !inWord) words++;
		inWord = !isBlank;
	}
	return words;
};

const countHits = (hits: readonly PhraseHit[]): Evidence["hits"] => {
	const counts = new Map<string, { certain: number; likely: number }>();
	for (const { entry } of hits) {
		const count = counts.get(entry.language) ?? { certain: 0, likely: 0 };
		count[entry.certain ? "certain" : "likely"]++;
		counts.set(entry.language, count);
	}
	return counts;
};

const cuesThatSpoke = (
	hits: readonly PhraseHit[],
	cues: ReadonlySet<FormCue>,
	words: number,
	byStyle: number,
	weights: OriginWeights,
): readonly OriginCue[] =>
	[
		{
			kind: "style" as const,
			name: "function words and word shapes",
			language: null,
			weight: weights.style * stylePart(byStyle, words),
		},
		...hits.map(({ entry }) => {
			const rates = weights.lexicons[entry.language];
			const weight = rates ? weights.language * hitWeight(entry.certain ? rates.certain : rates.likely) : 0;
			return { kind: "phrase" as const, name: entry.pattern, language: entry.language, weight };
		}),
		...[...cues].map((cue) => ({
			kind: "form" as const,
			name: cue.name,
			language: cue.languages.length === 1 ? (cue.languages[0] ?? null) : null,
			weight: (cue.languages.length > 0 ? weights.language : weights.form) * cueWeight(cue, words, weights),
		})),
	].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));

/** How a hit may speak: `certain` entries unless the article is plainly English, `likely` ones only if it is plainly a translation. */
export interface Gate {
	speaks(hit: PhraseHit): boolean;
}

/** Log-odds of translation under which even a certain entry keeps quiet: English with 19 chances in 20. */
const PLAINLY_ENGLISH = -3;
/** Log-odds of its language that a likely entry needs from the rest of the article: not much against it. */
const LEAST_LANGUAGE = -1;
/** By so much the best other language may lead, for neighbors share their phrases: Russian and Ukrainian, Spanish and Portuguese. */
const LEAD = 2;

/** The gate of an article, as the evidence or the user has it. */
export const gateOf = (found: Origin, { hints }: Article): Gate => ({
	speaks(hit) {
		const { language, certain } = hit.entry;
		if (hints.translated === "never") return false;
		if (hints.sourceLanguages.length > 0 && language !== SPUN && !hints.sourceLanguages.includes(language))
			return false;
		if (hints.translated === "always") return true;
		const rest = found.without(hit);
		if (certain) return rest.translated() > PLAINLY_ENGLISH;
		return rest.language > LEAST_LANGUAGE && rest.language > rest.rival - LEAD && rest.translated() > 0;
	},
});
