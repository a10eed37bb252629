import type { Nodes, Root } from "nlcst";
import type { VFile } from "vfile";
import { type Article, type BlockKind, MARK, OBJECT, type Span } from "../core/index.ts";
import {
	assemble,
	createArticle,
	formatNameOf,
	loadedFormat,
	type Mask,
	masked,
	matchingView,
	plain,
} from "../text/index.ts";

const spanOf = (node: Nodes): Span | undefined => {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	return start === undefined || end === undefined ? undefined : { start, end };
};

/** What somebody else's tree says of a text: its paragraphs, and what in them is source. */
interface Prose {
	readonly blocks: { kind: BlockKind; span: Span }[];
	readonly sources: Span[];
	/** Inside of paragraphs, what no node stands for: the marks of emphasis, the tags of HTML. */
	readonly gaps: Span[];
}

const collect = (node: Nodes, prose: Prose): void => {
	const span = spanOf(node);
	if (node.type === "SourceNode" && span) prose.sources.push(span);
	if (node.type === "ParagraphNode" && span) {
		prose.blocks.push({ kind: "paragraph", span });
		collectGaps(node, prose, span.start);
	}
	if ("children" in node) for (const child of node.children) collect(child, prose);
};

/** Goes through the leaves of a paragraph, of which all before `from` are done; gives where they end. */
const collectGaps = (node: Nodes, prose: Prose, from: number): number => {
	let at = from;
	if ("children" in node) {
		for (const child of node.children) at = collectGaps(child, prose, at);
		return at;
	}
	const span = spanOf(node);
	if (!span) return at;
	if (span.start > at) prose.gaps.push({ start: at, end: span.start });
	return Math.max(at, span.end);
};

/** The article of a file in the format that its name stands for, as far as that format is loaded. */
export const articleOfFile = (file: VFile): Article =>
	createArticle(String(file), loadedFormat(formatNameOf(file.path ?? "")) ?? plain, file.path ?? "");

/**
 * The article behind a tree that another parser made (retext-english, or remark-retext and rehype-retext, whose file
 * holds Markdown or HTML): what the tree does not show as prose is masked. `undefined` for a tree without positions,
 * in which nothing can be placed.
 */
export const articleOfTree = (tree: Root, file: VFile): Article | undefined => {
	const source = String(file);
	if (!spanOf(tree)) return undefined;
	const prose: Prose = { blocks: [], sources: [], gaps: [] };
	collect(tree, prose);
	const masks: Mask[] = [
		...prose.sources.map((span) => ({ ...span, filler: OBJECT })),
		...prose.gaps.map((span) => ({ ...span, filler: MARK })),
	];
	let at = 0;
	for (const { span } of prose.blocks) {
		if (span.start > at) masks.push({ start: at, end: span.start, filler: " " });
		at = Math.max(at, span.end);
	}
	if (at < source.length) masks.push({ start: at, end: source.length, filler: " " });
	const raw = masked(source, masks);
	// Nothing but blanks hidden: plain text, whose paragraphs the plain format finds better than retext does.
	if (
		raw.trimEnd().length === source.trimEnd().length &&
		!masks.some(({ start, end }) => /\S/.test(source.slice(start, end)))
	)
		return createArticle(source, plain, file.path ?? "");
	return assemble(file.path ?? "", "tree", source, raw, matchingView(raw), prose.blocks);
};
