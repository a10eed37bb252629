import { type Article, type BlockText, defineArticleFact, defineResource } from "../../core/index.ts";
import { type Scan, scan } from "../../text/index.ts";
import { type PhraseHit, phrases } from "../phrases.ts";
import { scanned } from "../scanned.ts";
import {
	cueWeight,
	type Evidence,
	hitWeight,
	languagesOf,
	type OriginWeights,
	oddsBeforeStyle,
	stylePart,
	translationOdds,
} from "./evidence.ts";
import { addForm, countTopics, type FormCue, noForm } from "./form-cues.ts";
import { addStyle, noStyle } from "./style-features.ts";
import { readStyleModel, type StyleModel, styleScore } from "./style-model.ts";
import { countVotes, SPUN, type Vote, votesOf, votesWithout } from "./votes.ts";

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
	/** Of the hit's own language or the likeliest of its kin, and of the best one that is neither. */
	readonly language: number;
	readonly rival: number;
	/** Of translation. Looks at the style, which takes longer than all else. */
	translated(): number;
	/** Of translation at most, whatever the style. */
	readonly translatedAtMost: number;
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

/** The evidence of an article's origin, weighed. Names and places do not vote: an English article about France is no translation. */
export const origin = defineArticleFact("origin", { phrases, originModel, scanned }, (values, article): Origin => {
	const { style, weights } = values.originModel;
	const hits = article.blocks.map((block) => values.phrases.of(block));
	const votes = votesOf(hits);
	const form = noForm();
	let words = 0;
	for (const block of article.blocks) {
		addForm(block, traitsOfRaw(block, values.scanned.of(block)), form);
		words += wordsIn(block.text);
	}
	const cues = [...form.cues];
	const topics = countTopics(form.topics);
	let known: number | undefined;
	const byStyle = (): number => {
		if (known === undefined) {
			const counts = noStyle();
			for (const { text } of article.blocks) addStyle(text, counts);
			known = styleScore(style, counts);
		}
		return known;
	};
	const evidenceOf = (counted: readonly Vote[]): Evidence => ({
		words,
		hits: countVotes(counted),
		cues,
		topics,
	});
	const evidence = evidenceOf(votes);
	let probability: number | undefined;
	return {
		get probability() {
			probability ??= 1 / (1 + Math.exp(-translationOdds(evidence, byStyle(), weights)));
			return probability;
		},
		get language() {
			const [best] = languagesOf(evidence, weights);
			return best && (best.evidence > 0 || topics.has(best.language)) ? best.language : null;
		},
		get cues() {
			return cuesThatSpoke(votes, cues, words, byStyle(), weights);
		},
		without(hit) {
			const block = hits.findIndex((some) => some.includes(hit));
			const rest = evidenceOf(votesWithout(votes, hit, block));
			const all = languagesOf(rest, weights);
			const kin = kinOf(hit.entry.language);
			const before = oddsBeforeStyle(rest, weights, all);
			return {
				language: all.find(({ language }) => kin.includes(language))?.odds ?? 0,
				rival: all.find(({ language }) => !kin.includes(language))?.odds ?? 0,
				translated: () => before + weights.style * Math.min(MOST_STYLE, stylePart(byStyle(), words)),
				translatedAtMost: before + weights.style * MOST_STYLE,
			};
		},
	};
});

const traitsOfRaw = ({ text, raw }: BlockText, { traits }: Scan): number => (raw === text ? traits : scan(raw).traits);

/** However plain it is, the style lets a hit speak no louder: so it need not be looked at where more is asked for. */
const MOST_STYLE = 1.5;

/** Languages that share their turns of phrase, so that a lexicon has its say in translations from any of them. */
const KIN: readonly (readonly string[])[] = [
	["fr", "es", "pt", "it", "ro"],
	["ru", "uk", "pl", "cs"],
	["de", "nl"],
];
const kinOf = (language: string): readonly string[] => KIN.find((some) => some.includes(language)) ?? [language];

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

const cuesThatSpoke = (
	votes: readonly Vote[],
	cues: readonly FormCue[],
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
		...votes.map(({ hit: { entry } }) => {
			const rates = weights.lexicons[entry.language];
			const weight = rates ? weights.language * hitWeight(entry.certain ? rates.certain : rates.likely) : 0;
			return { kind: "phrase" as const, name: entry.pattern, language: entry.language, weight };
		}),
		...cues.map((cue) => ({
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

/*
 * The thresholds, in log-odds, were chosen on the labelled sets: of those under which news and originals get at most 0.3
 * findings in 10,000 words, the ones that keep most of what is marked in translations.
 */
/** Under this even a certain entry keeps quiet: the article is plainly English. */
const PLAINLY_ENGLISH = -4;
/** An entry of another language keeps quiet where one leads by so much: each has its say in its own articles. */
const FAR_LEAD = 8;
/** What the rest of the article must say of translation for a likely entry to speak. */
const LEAST_TRANSLATED = -0.5;
/** The same of the entry's language, and half as much of translation, together. */
const LEAST_TOGETHER = -1.5;
/** By so much a language that is no kin may lead. */
const LEAD = 0.5;

/** Entries of spun text need less: they have no language that could speak for them, and English hardly hits them. */
const SPUN_LEAST = 0.1;

/** The gate of an article, as the evidence or the user has it. */
export const gateOf = (found: Origin, { hints }: Article): Gate => ({
	speaks(hit) {
		const { language, certain } = hit.entry;
		if (hints.translated === "never") return false;
		if (hints.sourceLanguages.length > 0 && language !== SPUN && !hints.sourceLanguages.includes(language))
			return false;
		if (hints.translated === "always") return true;
		// Entries of spun text do not vote, so that nothing need be taken away.
		if (language === SPUN) return certain || found.probability > SPUN_LEAST;
		const rest = found.without(hit);
		if (certain) return rest.language > rest.rival - FAR_LEAD && rest.translated() > PLAINLY_ENGLISH;
		if (rest.language <= rest.rival - LEAD) return false;
		const isEnough = (translated: number) =>
			translated > LEAST_TRANSLATED && translated / 2 + rest.language > LEAST_TOGETHER;
		return isEnough(rest.translatedAtMost) && isEnough(rest.translated());
	},
});
