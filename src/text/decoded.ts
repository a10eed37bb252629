import { type Article, type Block, MARK, type Span } from "../core/index.ts";
import { type Anchor, offsetMap } from "./offset-map.ts";

/** An article whose characters stand for themselves, and the way back to the file. */
export interface DecodedArticle {
	readonly article: Article;
	/** The place in the file of an offset into `article`. */
	toSource(offset: number): number;
}

/** Units that a reference spells: what stands before the marks that fill its place. */
const spelledUnits = (raw: string): number => {
	let length = raw.length;
	while (length > 1 && raw.endsWith(MARK, length)) length--;
	return length;
};

/**
 * The article as a reader sees it: each reference such as `&rsquo;` is its character and nothing else, so that `didn&rsquo;t`
 * is one word to every rule. Marks beside the character, which keep all offsets, would come between it and the next.
 */
export const decodedArticle = (given: Article): DecodedArticle => {
	const { spellings = [], source, raw, text, ...rest } = given;
	if (spellings.length === 0) return { article: given, toSource: (offset) => offset };
	const anchors: Anchor[] = [{ decoded: 0, source: 0 }];
	const back: Anchor[] = [{ decoded: 0, source: 0 }];
	const parts: Record<"source" | "raw" | "text", string[]> = { source: [], raw: [], text: [] };
	let at = 0;
	let length = 0;
	const take = (start: number, end: number) => {
		parts.raw.push(raw.slice(start, end));
		parts.text.push(text.slice(start, end));
		length += end - start;
	};
	for (const { start, end } of spellings) {
		const units = spelledUnits(raw.slice(start, end));
		parts.source.push(source.slice(at, start), raw.slice(start, start + units));
		take(at, start);
		anchors.push({ decoded: length, source: start });
		take(start, start + units);
		anchors.push({ decoded: length, source: end });
		back.push({ decoded: end, source: length });
		at = end;
	}
	parts.source.push(source.slice(at));
	take(at, source.length);
	const texts = { source: parts.source.join(""), raw: parts.raw.join(""), text: parts.text.join("") };
	const { toSource: toDecoded } = offsetMap(back);
	const moved = ({ start, end }: Span): Span => ({ start: toDecoded(start), end: toDecoded(end) });
	const article: Article = {
		...rest,
		...texts,
		blocks: rest.blocks.map(({ kind, span }): Block => {
			const { start, end } = moved(span);
			return { kind, span: { start, end }, text: texts.text.slice(start, end), raw: texts.raw.slice(start, end) };
		}),
		...(rest.comments ? { comments: rest.comments.map((comment) => ({ ...comment, span: moved(comment.span) })) } : {}),
	};
	return { article, ...offsetMap(anchors) };
};
