import type { BlockKind, RecordPlace, Span } from "../core/index.ts";

/** A stretch that is no prose, and what stands there instead: a space, `MARK`, `OBJECT`, or what it spells (one or two units). */
export interface Mask extends Span {
	readonly filler: string;
}

/** What a format makes of a text. */
export interface Reading {
	readonly masks: readonly Mask[];
	/** In order, not overlapping. */
	readonly blocks: readonly { readonly kind: BlockKind; readonly span: Span }[];
	/** Comments and front matter that may switch rules off: `span` is the whole comment, `text` what it says. */
	readonly comments?: readonly { readonly span: Span; readonly text: string }[];
}

/** How a file that is one article is read: what of the text is not prose, and where its paragraphs are. */
export interface Format {
	readonly name: string;
	/** With their dots, in lower case. */
	readonly extensions: readonly string[];
	/**
	 * `text` has the length and offsets of the file's source, with line ends as LF (CRLF as space + LF) and blanks as
	 * spaces; `source` is as the file holds it.
	 */
	read(text: string, source: string): Reading;
	/**
	 * A proposal as it must be written into the source at a span: `&` as `&amp;`; `undefined` if it cannot stand there. As it
	 * is if absent.
	 */
	spell?(proposal: string, span: Span, source: string): string | undefined;
}

/** What a user says about reading records. */
export interface ContainerOptions {
	/** The fields that hold articles. */
	readonly fields: readonly string[];
}

/** One article inside a container. */
export interface Part extends RecordPlace {
	/** The article's text, decoded. */
	readonly text: string;
	/** Where its spelling stands in the container's source; what `spell` gives replaces exactly this. */
	readonly span: Span;
	/** The place in the container's source of an offset into `text`; `text.length` gives the end of the spelling. */
	toSource(offset: number): number;
	/** Another whole text in the container's spelling, with what belongs to `span`: JSON's escapes, CSV's quotes. */
	spell(text: string): string;
	/** A stretch of text as it stands inside the spelling; a finding's proposals are written so. `undefined` if it cannot. */
	spellInside(text: string): string | undefined;
}

/** A record that cannot be read, and why. */
export interface BrokenRecord {
	readonly record: number;
	readonly span: Span;
	readonly reason: string;
}

/** How a file that holds many articles is read; each of them is linted by itself, as plain text. */
export interface Container {
	readonly name: string;
	readonly extensions: readonly string[];
	/** In the order of the source. Throws a `RangeError` for a field that no record can have (a CSV without that column). */
	split(source: string, options: ContainerOptions): Iterable<Part | BrokenRecord>;
	/** Units at the start of a source that each piece of it must begin with to be read by itself: a line of column names; 0 if none. */
	head(source: string): number;
	/** Units at the start of a source, cut anywhere, that are whole records for certain. */
	whole(source: string): number;
}
