import type { BlockKind, Span } from "../core/index.ts";

/** A stretch that is no prose, and what stands there instead: a space, `MARK` or `OBJECT`. */
export interface Mask extends Span {
	readonly filler: string;
}

/** How a file format is read: what of the text is not prose, and where its paragraphs are. */
export interface Format {
	readonly name: string;
	/** With their dots, in lower case. */
	readonly extensions: readonly string[];
	/**
	 * `text` has the length and offsets of the file's source, with line ends as LF (CRLF as space + LF) and blanks as spaces; `source` is as the file holds it.
	 * Blocks come in order and do not overlap.
	 */
	read(text: string, source: string): { masks: readonly Mask[]; blocks: readonly { kind: BlockKind; span: Span }[] };
}
