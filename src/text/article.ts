import {
	type Article,
	type Block,
	type BlockKind,
	type Hints,
	MARK,
	NO_HINTS,
	OBJECT,
	type Span,
} from "../core/index.ts";
import type { Format } from "./format.ts";
import { masked, matchingView } from "./view.ts";

/** Fillers that say what a stretch is, not which character it spells. */
const NOT_SPELLED: ReadonlySet<string> = new Set([" ", MARK, OBJECT]);

/** An article out of the text of a file. `source` is kept as it is; all offsets are its UTF-16 units. */
export const createArticle = (source: string, format: Format, path = "", hints: Hints = NO_HINTS): Article => {
	const view = matchingView(source);
	const { masks, blocks, comments } = format.read(view, source);
	const raw = masked(source, masks);
	const text = masks.length === 0 ? view : matchingView(raw);
	const article = assemble(path, format.name, source, raw, text, blocks, hints);
	const spellings = masks.filter(({ filler }) => !NOT_SPELLED.has(filler));
	return {
		...article,
		...(comments && comments.length > 0 ? { comments } : {}),
		...(spellings.length > 0 ? { spellings } : {}),
	};
};

/** An article whose prose somebody else has found, such as a syntax tree. */
export const assemble = (
	path: string,
	format: string,
	source: string,
	raw: string,
	text: string,
	blocks: readonly { kind: BlockKind; span: Span }[],
	hints: Hints = NO_HINTS,
): Article => ({
	path,
	format,
	source,
	raw,
	text,
	hints,
	blocks: blocks.map(({ kind, span }): Block => {
		const cut = text.slice(span.start, span.end);
		const rawCut = raw.slice(span.start, span.end);
		return { kind, span, text: cut, raw: cut === rawCut ? cut : rawCut };
	}),
});
