import type { Nodes } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type BlockKind, MARK, OBJECT, type Span } from "../core/index.ts";
import type { Format, Mask } from "./format.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml", "toml"]).freeze();

const spanOf = (node: Nodes): Span | undefined => {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	return start === undefined || end === undefined ? undefined : { start, end };
};

const BLOCKS: Partial<Record<Nodes["type"], BlockKind>> = {
	paragraph: "paragraph",
	heading: "heading",
	tableCell: "cell",
};
/** Inline nodes that are no prose at all; `link` is, where it has a text of its own. */
const OBJECTS = new Set<Nodes["type"]>(["inlineCode", "image", "imageReference", "html", "footnoteReference"]);

/** CommonMark with GitHub's tables and links, and YAML or TOML front matter. Everything outside of prose is masked. */
export const markdown: Format = {
	name: "markdown",
	extensions: [".md", ".markdown", ".mdown", ".mkd"],
	read(text, source) {
		const masks: Mask[] = [];
		const blocks: { kind: BlockKind; span: Span }[] = [];
		// What stands between the spans of the prose, the marks of emphasis and links, is known only by what is left over.
		let covered = 0;
		const cover = (span: Span, filler: string) => {
			if (span.start > covered) masks.push({ start: covered, end: span.start, filler });
			covered = Math.max(covered, span.end);
		};
		const inline = (node: Nodes) => {
			const span = spanOf(node);
			if (!span) return;
			if (OBJECTS.has(node.type)) {
				cover(span, MARK);
				masks.push({ ...span, filler: OBJECT });
			} else if (node.type === "text") {
				cover(span, MARK);
				// A character reference or an escape is longer in the source than what it stands for.
				if (node.value.length !== span.end - span.start) masks.push(...escapes(source, span));
			} else if (node.type === "link" && isBare(node, text)) {
				cover(span, MARK);
				masks.push({ ...span, filler: OBJECT });
			} else if ("children" in node) for (const child of node.children) inline(child);
		};
		const walk = (node: Nodes, within?: BlockKind) => {
			const kind = BLOCKS[node.type];
			const span = spanOf(node);
			if (kind && span && "children" in node) {
				const first = node.children[0] && spanOf(node.children[0]);
				const last = node.children.at(-1);
				const lastSpan = last && spanOf(last);
				if (!first || !lastSpan) return;
				const prose = { start: first.start, end: lastSpan.end };
				cover({ start: prose.start, end: prose.start }, " ");
				covered = Math.max(covered, prose.start);
				for (const child of node.children) inline(child);
				cover({ start: prose.end, end: prose.end }, MARK);
				blocks.push({ kind: within ?? kind, span: prose });
			} else if ("children" in node) {
				for (const child of node.children) walk(child, node.type === "listItem" ? "list-item" : within);
			}
		};
		const tree = parser.parse(text);
		walk(tree);
		cover({ start: text.length, end: text.length }, " ");
		return { masks, blocks: blocks.sort((a, b) => a.span.start - b.span.start), comments: commentsIn(tree, source) };
	},
};

/** A URL that stands for itself, with or without pointed brackets. */
const isBare = (node: Nodes & { type: "link" }, text: string): boolean => {
	const span = spanOf(node);
	return span !== undefined && !text.startsWith("[", span.start);
};

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
const escapes = (source: string, span: Span): Mask[] =>
	[...source.slice(span.start, span.end).matchAll(ESCAPE)].map((match) => ({
		start: span.start + match.index,
		end: span.start + match.index + 1,
		filler: MARK,
	}));

const COMMENT = /<!--([\s\S]*?)-->/g;
/** A key of front matter that says the same as a comment: `postedit-disable: reading-tool, doubled-word`. */
const FRONT_KEY = /^(postedit-[a-z-]+):[ \t]*(.*)$/gm;

/** What HTML comments and front matter say to linters. */
const commentsIn = (tree: Nodes, source: string): { span: Span; text: string }[] => {
	const comments: { span: Span; text: string }[] = [];
	const visit = (node: Nodes) => {
		const span = spanOf(node);
		if (span && (node.type === "html" || node.type === "yaml"))
			for (const match of source.slice(span.start, span.end).matchAll(node.type === "html" ? COMMENT : FRONT_KEY))
				comments.push({
					span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
					text: node.type === "html" ? (match[1] ?? "") : `${match[1]} ${match[2]?.replace(/^\[|\]$/g, "")}`,
				});
		if ("children" in node) for (const child of node.children) visit(child);
	};
	visit(tree);
	return comments;
};
