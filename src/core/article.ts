import type { Span } from "./span.ts";

export const BLOCK_KINDS = ["paragraph", "heading", "list-item", "caption", "cell"] as const;
/** What a block is in its format; plain text knows paragraphs only. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * What a block's text holds, found by one scan and shared by all rules, so that a rule that cannot find anything in a
 * block is not run on it. `spaced-mark`: white space before one of `, . ; : ! ? ) ] }`. `glued-mark`: one of `, . ; : ! ? )`
 * right before a letter. `repeated-word`: a word twice with nothing but white space between. `digit-point`, `-comma`, `-colon`, `-gap`: that mark, or a blank, right between two digits, perhaps with a blank at its side; `digit-letter`: a letter right after a digit. `inner-capital`: a lower-case letter right before a capital. `markup`: one of `& < > [ ] { } \ % = @ _ #`. `control`: a control character that is no blank.
 */
export const TRAITS = [
	"digit",
	"non-ascii",
	"double-quote",
	"apostrophe",
	"spaced-mark",
	"glued-mark",
	"doubled-mark",
	"inner-capital",
	"hyphen",
	"bracket",
	"markup",
	"double-space",
	"repeated-word",
	"digit-point",
	"digit-comma",
	"digit-colon",
	"digit-gap",
	"digit-letter",
	"control",
] as const;
export type Trait = (typeof TRAITS)[number];

/** A paragraph, heading, list item, caption or table cell by itself, wherever it stands. */
export interface BlockText {
	readonly kind: BlockKind;
	/** Cut from the article's matching view. */
	readonly text: string;
	/** As long as `text`, in the source's own spelling; cut from the article's `raw`. */
	readonly raw: string;
}

/** A block at its place in the article. */
export interface Block extends BlockText {
	/** What a block-level rule or fact says counts from `span.start`. */
	readonly span: Span;
}

/** What the user says of an article's origin, beyond what the text shows. */
export interface OriginHints {
	/** Is it a translation? `auto` leaves that to the evidence. */
	readonly translated: "auto" | "always" | "never";
	/** The languages that it may come from, as ISO 639-1 codes; empty if any. */
	readonly sourceLanguages: readonly string[];
}
/** Where in an article a template stands: as a whole line, or glued to the head or the tail of one. */
export const TEMPLATE_PLACES = ["line", "head", "tail"] as const;
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number];
/** What is known of a line, or a piece of one, that a user's own pages have around their articles. */
export interface PageTemplate {
	/** The id of the residue rule that reports it. */
	readonly rule: string;
	/** The evidence, a phrase for the note of a finding. */
	readonly note: string;
	/** Only above and below the text: between the paragraphs it may be a subhead. */
	readonly atEdge: boolean;
}
/** The templates of a user's own pages, for each place by template. */
export type PageTemplates = Readonly<Record<TemplatePlace, ReadonlyMap<string, PageTemplate>>>;

/** What the user says of an article: its origin, the words of the project, and what the pages leave behind. */
export interface Hints extends OriginHints {
	/** Words that are right whatever a dictionary says: the configuration's `words`, in lower case. */
	readonly words?: ReadonlySet<string>;
	/** What the pages that the article comes from leave behind: the configuration's `templates`. */
	readonly templates?: PageTemplates;
}
export const NO_HINTS: Hints = { translated: "auto", sourceLanguages: [] };

/**
 * One document to lint, whatever its format.
 *
 * All three texts have the same length and share their offsets (UTF-16 units): `source` is what the file holds; `raw` is
 * `source` with everything that is not prose masked; `text`, the matching view, is `raw` in one spelling (see
 * `matchingView`). Rules match on `text`, or on `raw` where the spelling itself is the matter; findings cut from `source`.
 */
export interface Article {
	readonly path: string;
	readonly format: string;
	readonly source: string;
	readonly raw: string;
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly hints: Hints;
	/**
	 * Stretches that spell one character each, such as `&eacute;`, in order: a finding holds the whole of one, or nothing of
	 * it. In `raw` the character stands at the start, and marks fill the rest.
	 */
	readonly spellings?: readonly Span[];
	/** Comments of the format that may switch rules off: the span of the whole comment, and what it says. */
	readonly comments?: readonly { readonly span: Span; readonly text: string }[];
}

/**
 * Stands in for markup inside a block, such as the stars around an emphasis: neither a space nor part of a word
 * (U+2060 WORD JOINER), so that what stands on its two sides still counts as touching.
 */
export const MARK = "\u2060";
/** Stands in for an object inside a block that is no prose, such as code or a URL (U+FFFC), and counts as a word. */
export const OBJECT = "\uFFFC";
