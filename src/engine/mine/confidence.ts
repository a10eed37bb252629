import type { TemplatePlace } from "../../core/index.ts";

/** Where the occurrences of a template stand: nine in ten at an edge of their articles, nine in ten inside, or both. */
export type Whereabouts = "edge" | "both" | "inside";
/** What kind of text it is: known to the grammar of residue, bare placeholders, with placeholders for names, a sentence, other words. */
export type Wording = "known" | "bare" | "names" | "sentence" | "words";

/** What speaks for and against a template. */
export interface Look {
	readonly place: TemplatePlace;
	readonly where: Whereabouts;
	readonly wording: Wording;
	/** A glued piece ends, or begins, at a mark of punctuation. */
	readonly isMarked: boolean;
	readonly support: number;
	/** Of the articles of the site, from 0 to 1. */
	readonly share: number;
	/** In lower case, with placeholders. */
	readonly template: string;
}

/**
 * How often whole lines of each look were residue, of those that repeat at one site of the labelled pages, as
 * `scripts/mining.ts` prints it; cells of fewer than ten templates are set down to their neighbors. Place and words
 * decide: a short line that repeats between the paragraphs is a subhead more often than not.
 */
const LINES: Readonly<Record<Whereabouts, Readonly<Record<Wording, number>>>> = {
	edge: { known: 0.97, bare: 0.95, names: 0.85, sentence: 0.9, words: 0.95 },
	both: { known: 0.91, bare: 0.6, names: 0.3, sentence: 0.5, words: 0.4 },
	inside: { known: 0.85, bare: 0.25, names: 0.05, sentence: 0.35, words: 0.3 },
};

/** Lines that are content on other sites about as often (templates of labelled pages with the largest content share). */
const CONTENT_ELSEWHERE =
	/^(?:pros|cons|pricing|features|services|faqs?|frequently asked questions|storage|conclusion|introduction|overview|summary|background)$/;

/** So many articles, and such a share of them, say more of a glued piece than its words. */
const MANY = 5;
const LARGE_SHARE = 0.2;
const LARGE_SHARE_UNMARKED = 0.3;

/**
 * A glued piece has no labels to measure it by. What repeats at the first or last paragraph of a fifth of a site's articles, cut
 * off by a mark, was residue in all cases that were looked at; openings of sentences repeat as well, but in fewer articles.
 */
const gluedConfidence = ({ where, wording, isMarked, support, share, template }: Look): number => {
	const isFrequent = support >= MANY && share >= (isMarked ? LARGE_SHARE : LARGE_SHARE_UNMARKED);
	if (!isMarked) return isFrequent && where === "edge" ? 0.85 : 0.1;
	if (!/[a-z]{2}/.test(template.replace(/<[a-z]+>/g, ""))) return 0.25;
	if (isFrequent && (where === "edge" || wording === "known")) return 0.9;
	return wording === "known" ? (where === "edge" ? 0.85 : 0.6) : where === "edge" ? 0.5 : 0.3;
};

/** How sure it is that a template belongs to the page, from 0 to 1. */
export const confidenceOf = (look: Look): number => {
	if (look.place !== "line") return gluedConfidence(look);
	const rate = LINES[look.where][look.wording];
	return CONTENT_ELSEWHERE.test(look.template) ? Math.min(rate, 0.2) : rate;
};
