/** One line of an article, as `findResidue` takes it. */
export interface ResidueLine {
	/** UTF-16 offset of the first unit of the line. */
	readonly start: number;
	/** UTF-16 offset behind the last unit of the line, without its line break. */
	readonly end: number;
	/** The line in the matching view: straight quotes, plain blanks, `end - start` units long. */
	readonly text: string;
}

/** Every kind of residue; each is the id of the rule that reports it. */
export const RESIDUE_KINDS = [
	"ad-label",
	"agency-credit",
	"byline",
	"comment-prompt",
	"contact-prompt",
	"cookie-notice",
	"cut-off",
	"embedded-media",
	"legal-footer",
	"metadata-line",
	"navigation",
	"newsletter-prompt",
	"pagination",
	"paywall-prompt",
	"photo-credit",
	"rating-widget",
	"reading-time",
	"reading-tool",
	"related-link",
	"share-widget",
	"source-footer",
	"tag-list",
] as const;
/** What a piece of residue is. */
export type ResidueKind = (typeof RESIDUE_KINDS)[number];

/** Where residue stands: before the first or after the last line of prose, between two of them, or glued to a line. */
export type ResiduePlace = "head" | "tail" | "inside" | "seam";

/** How sure it is that the piece does not belong to the article. */
export type ResidueCertainty = "certain" | "likely" | "possible";

/** One piece of residue: a span, and what it is. */
export interface Residue {
	/** UTF-16 offset into the article; for whole lines the start of the first one. */
	readonly start: number;
	/** UTF-16 offset; for whole lines the end of the last one, without its line break. */
	readonly end: number;
	readonly kind: ResidueKind;
	readonly place: ResiduePlace;
	readonly certainty: ResidueCertainty;
	/** How many lines that are not blank it covers; 1 for a seam. */
	readonly lines: number;
	/** How many of these lines nobody knows: they are residue because of their neighbors. */
	readonly unknown: number;
	/** The evidence, a phrase for the note of a finding. */
	readonly note: string;
	/** Editors keep it, or the title of a page has it by right: to be said aloud only where a machine translated the article. */
	readonly doubtful?: true;
}

/**
 * Where a known line may be reported.
 *
 * - `given`: a template of the user's own: wherever it stands.
 * - `anywhere`: no article says this: even alone, even in a text without one line of prose.
 * - `inside`: alone between two paragraphs, if the text reads like news; at an edge; in a run.
 * - `edge`: only before the first or after the last paragraph, or beside another known line.
 * - `hint`: often residue, but articles hold it too: reported as `possible`, and no start of a run.
 * - `company`: never by itself; it makes a run of short lines longer.
 */
export type Trust = "given" | "anywhere" | "inside" | "edge" | "hint" | "company";

/** What is known about a line by its words alone. */
export interface Known {
	readonly kind: ResidueKind;
	readonly trust: Trust;
	/** What gave the line away. */
	readonly note: string;
	/** Of a given line: only above and below the text. */
	readonly atEdge?: boolean;
}

/**
 * What of a line a pattern reads. Each is trimmed, without bullets, and bounded.
 *
 * - `lower`: the whole line in lower case; `exact`: the whole line as it is written; `dashed`: the same with its dash, if it starts with one.
 * - `dated`: as `lower`, with a mark for each date and time (`dates.ts`); only lines of up to 160 units.
 * - `bracket`: the last bracket, if the line ends with it: `(Photo: AFP)`; `caption`: the same behind at least 25 units of text.
 * - `end`: the last 100 units of a line without an end mark.
 */
export type Reading = "dated" | "lower" | "exact" | "dashed" | "bracket" | "caption" | "end";

/** One pattern of a grammar. */
export interface Pattern extends Known {
	readonly on: Reading;
	/** What the line in lower case must hold for the pattern to match: looked for first, for it is cheap, and a pattern never tried is never compiled. */
	readonly has?: RegExp;
	readonly pattern: RegExp;
}
