import type { TemplatePlace } from "../../core/index.ts";
import { isKnownAtEdge, isSentence, kindOfLine } from "../../facts/index.ts";
import type { StoredTemplate, TemplatePosition } from "../templates/template.ts";
import { confidenceOf, type Look, type Wording } from "./confidence.ts";

/** One place in the corpus where a template stands. */
export interface Example {
	readonly path: string;
	readonly record?: number;
	readonly text: string;
}

/** What is counted of a template at one site. */
export interface Count {
	readonly place: TemplatePlace;
	readonly template: string;
	/** Has it placeholders for names? */
	readonly isNamed: boolean;
	/** A glued piece ends, or begins, at a mark of punctuation. */
	readonly isMarked: boolean;
	/** What the sketch said: the true count is no larger. */
	readonly estimate: number;
	support: number;
	readonly positions: Record<TemplatePosition, number>;
	readonly examples: Example[];
	/** Templates of the same texts that have placeholders for more. */
	readonly wider: string[];
}

/** A template that is proposed, or too much like the article's own words to be. */
export interface Candidate extends StoredTemplate {
	/** `support / articles`. */
	readonly share: number;
	readonly positions: Readonly<Record<TemplatePosition, number>>;
	/** How often templates of this look were residue on labelled pages, from 0 to 1. */
	readonly confidence: number;
	/** What the confidence is made of. */
	readonly look: Look;
	readonly examples: readonly Example[];
}

/** An edge is where nine in ten of the occurrences stand. */
const MOSTLY = 0.9;

const positionOf = ({ head, inside, tail }: Count["positions"]): TemplatePosition =>
	inside >= head + tail ? "inside" : head >= tail ? "head" : "tail";

const wordingOf = (template: string, text: string, isNamed: boolean): Wording => {
	if (isKnownAtEdge(text)) return "known";
	if (!/[a-z]{2}/.test(template.replace(/<[a-z]+>/g, ""))) return "bare";
	return isNamed ? "names" : isSentence(text) ? "sentence" : "words";
};

const toCandidate = (site: string, count: Count, articles: number): Candidate => {
	const { place, template, support, positions, examples, isNamed, isMarked } = count;
	const [first] = examples;
	const text = first?.text ?? template;
	const edge = (positions.head + positions.tail) / support;
	const look: Look = {
		place,
		where: edge >= MOSTLY ? "edge" : edge > 1 - MOSTLY ? "both" : "inside",
		wording: wordingOf(template, text, isNamed),
		isMarked,
		support,
		share: support / articles,
		template,
	};
	return {
		template,
		place,
		rule: kindOfLine(text, template),
		accepted: true,
		site,
		position: positionOf(positions),
		support,
		articles,
		example: text,
		share: look.share,
		positions,
		confidence: confidenceOf(look),
		look,
		examples,
	};
};

/** A template with names says more than one without where this many times as many articles have it. */
const WIDER = 1.5;
/** A longer piece stands for a shorter one that it holds where so much of the shorter one's support is its own. */
const SAME = 0.8;

/** Of templates of which one is a filling of the other, leaves the wider one if it says more, else the narrower one. */
const withoutFillings = (counts: readonly Count[]): readonly Count[] => {
	const keyOf = (place: TemplatePlace, template: string): string => `${place}\n${template}`;
	const byKey = new Map(counts.map((count) => [keyOf(count.place, count.template), count]));
	const dropped = new Set<Count>();
	for (const narrow of counts)
		for (const template of narrow.wider) {
			const wide = byKey.get(keyOf(narrow.place, template));
			if (wide) dropped.add(wide.support >= WIDER * narrow.support ? narrow : wide);
		}
	return counts.filter((count) => !dropped.has(count));
};

/** Of pieces at one end of lines that hold one another, those that are not the longest with nearly all the support. */
const shorterOnes = (pieces: readonly Count[], place: "head" | "tail"): ReadonlySet<Count> => {
	const dropped = new Set<Count>();
	// In the order of their outer ends, the longer ones stand right behind those that they hold.
	const sorted = pieces
		.filter((count) => count.place === place)
		.map((count) => ({ count, key: place === "head" ? count.template : [...count.template].reverse().join("") }))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
	sorted.forEach(({ count, key }, i) => {
		for (let j = i + 1; sorted[j]?.key.startsWith(key); j++)
			if ((sorted[j]?.count.support ?? 0) >= SAME * count.support) {
				dropped.add(count);
				break;
			}
	});
	return dropped;
};

const withoutShorter = (counts: readonly Count[]): readonly Count[] => {
	const dropped = new Set([...shorterOnes(counts, "head"), ...shorterOnes(counts, "tail")]);
	return dropped.size === 0 ? counts : counts.filter((count) => !dropped.has(count));
};

/** What the counts of one site come to, surest first; of equally sure ones, those of more articles. */
export const candidatesOf = (site: string, counts: readonly Count[], articles: number): readonly Candidate[] =>
	withoutShorter(withoutFillings(counts))
		.map((count) => toCandidate(site, count, articles))
		.sort((a, b) => b.confidence - a.confidence || b.support - a.support || (a.template < b.template ? -1 : 1));
