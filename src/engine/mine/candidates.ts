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
	readonly site: string;
	readonly place: TemplatePlace;
	readonly template: string;
	/** The template without placeholders for names, if this one has them. */
	readonly isNamed: boolean;
	/** A glued piece ends, or begins, at a mark of punctuation. */
	readonly isMarked: boolean;
	/** What the sketch said: the true count is no larger. */
	readonly estimate: number;
	support: number;
	readonly positions: Record<TemplatePosition, number>;
	readonly examples: Example[];
	/** Of a template with names: how often each of its exact forms was met, of the first {@link MOST_FORMS}. */
	readonly exactForms: Map<string, number>;
}

/** More different fillings of a template need not be known. */
export const MOST_FORMS = 8;

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

const toCandidate = (count: Count, articles: number): Candidate => {
	const { site, place, template, support, positions, examples, isNamed, isMarked } = count;
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

/** Leaves out templates with names that are one form in truth, and exact ones that are but fillings of one with names. */
const withoutFillings = (counts: readonly Count[]): readonly Count[] => {
	const supports = new Map<string, number>();
	for (const { place, template, support, isNamed } of counts)
		if (!isNamed) supports.set(`${place}\n${template}`, support);
	const filled = new Set<string>();
	const named = counts.filter(({ isNamed, exactForms, place, support }) => {
		if (!isNamed) return false;
		const forms = [...exactForms.keys()].map((exact) => `${place}\n${exact}`);
		const largest = Math.max(0, ...forms.map((form) => supports.get(form) ?? 1));
		if (forms.length < 2 || support < WIDER * largest) return false;
		for (const form of forms) filled.add(form);
		return true;
	});
	return [
		...counts.filter(({ isNamed, place, template }) => !isNamed && !filled.has(`${place}\n${template}`)),
		...named,
	];
};

/** Of pieces that hold one another, leaves the longest that has nearly all the support. */
const withoutShorter = (counts: readonly Count[]): readonly Count[] => {
	const glued = counts.filter(({ place }) => place !== "line");
	const isPart = (short: Count): boolean =>
		glued.some(
			(long) =>
				long !== short &&
				long.place === short.place &&
				long.template.length > short.template.length &&
				long.support >= SAME * short.support &&
				(short.place === "head" ? long.template.startsWith(short.template) : long.template.endsWith(short.template)),
		);
	return counts.filter((count) => count.place === "line" || !isPart(count));
};

/** What the counts of one site come to, surest first; of equally sure ones, those of more articles. */
export const candidatesOf = (counts: readonly Count[], articles: number): readonly Candidate[] =>
	withoutShorter(withoutFillings(counts))
		.map((count) => toCandidate(count, articles))
		.sort((a, b) => b.confidence - a.confidence || b.support - a.support || (a.template < b.template ? -1 : 1));
