import type { Nodes, Paragraph, Root, RootContent, Sentence, SentenceContent } from "nlcst";
import type { Point, Position } from "unist";
import { type Article, type Block, MARK, OBJECT } from "../core/index.ts";

/** Parses a paragraph's text to an nlcst root, as retext-english does. */
export type ParseEnglish = (text: string) => Root;
/** Line and column (both from 1) of an offset in the article's source. */
export type ToPoint = (offset: number) => Point;

/**
 * An nlcst root for an article whose paragraphs parse themselves the first time that somebody reads their children.
 * Ordinary retext plugins run on it unchanged; a root that nobody looks into costs next to nothing (measured: 130 MB/s
 * against 3.5 for a whole parse).
 */
export const lateRoot = (article: Article, parse: ParseEnglish, toPoint: ToPoint): Root => {
	let children: Root["children"] | undefined;
	return {
		type: "RootNode",
		get children() {
			children ??= [...rootContent(article, parse, toPoint)];
			return children;
		},
		set children(value) {
			children = value;
		},
		position: position(0, article.source.length, toPoint),
	};
};

const position = (start: number, end: number, toPoint: ToPoint): Position => ({
	start: toPoint(start),
	end: toPoint(end),
});

function* rootContent(article: Article, parse: ParseEnglish, toPoint: ToPoint): Generator<RootContent> {
	let at = 0;
	for (const block of article.blocks) {
		if (block.span.start > at) yield between(article, at, block.span.start, toPoint);
		yield lateParagraph(article, block, parse, toPoint);
		at = block.span.end;
	}
	if (at < article.source.length) yield between(article, at, article.source.length, toPoint);
}

const between = (article: Article, start: number, end: number, toPoint: ToPoint): RootContent => {
	const value = article.source.slice(start, end);
	return { type: /\S/.test(value) ? "SourceNode" : "WhiteSpaceNode", value, position: position(start, end, toPoint) };
};

const lateParagraph = (article: Article, block: Block, parse: ParseEnglish, toPoint: ToPoint): Paragraph => {
	let children: Paragraph["children"] | undefined;
	return {
		type: "ParagraphNode",
		get children() {
			children ??= paragraphContent(article, block, parse, toPoint);
			return children;
		},
		set children(value) {
			children = value;
		},
		position: position(block.span.start, block.span.end, toPoint),
	};
};

/** retext starts a paragraph at each line break after a full stop; the block is one, so theirs are put together. */
const paragraphContent = (
	article: Article,
	block: Block,
	parse: ParseEnglish,
	toPoint: ToPoint,
): Paragraph["children"] => {
	const found: Paragraph["children"] = [];
	const moved = new Set<Point>();
	for (const child of parse(block.raw).children) {
		place(child, article, block, toPoint, moved);
		if (child.type === "ParagraphNode") found.push(...child.children);
		else if (child.type !== "SentenceNode") found.push(child as Paragraph["children"][number]);
	}
	return found;
};

/** Moves a node to its place in the article. parse-latin's nodes share point objects: each is moved once. */
const place = (node: Nodes, article: Article, block: Block, toPoint: ToPoint, moved: Set<Point>): void => {
	for (const point of [node.position?.start, node.position?.end])
		if (point && !moved.has(point)) {
			moved.add(point);
			Object.assign(point, toPoint(block.span.start + (point.offset ?? 0)));
		}
	if (!("children" in node)) return;
	for (const [i, child] of node.children.entries()) {
		place(child, article, block, toPoint, moved);
		if ("value" in child && (child.value.includes(OBJECT) || child.value.includes(MARK)))
			(node as Sentence).children[i] = asSource(child, article) as SentenceContent;
	}
};

/** What a format masked shows as source, which retext plugins skip. */
const asSource = (node: Nodes, article: Article): Nodes => ({
	type: "SourceNode",
	value: article.source.slice(node.position?.start.offset, node.position?.end.offset),
	...(node.position ? { position: node.position } : {}),
});
