import { Parser } from "htmlparser2";
import { type BlockKind, MARK, OBJECT, type Span } from "../core/index.ts";
import type { Format, Mask } from "./format.ts";
import { spellHtml } from "./html-spelling.ts";
import { fillerOf } from "./spelling-mask.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin and end a paragraph of text; `br` does, too, as a line break does in plain text. */
const BREAKS = names(
	"address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul",
);
/** Elements whose text nobody reads as prose. */
const HIDDEN = names("head noscript pre script style template title");
/** Elements inside a paragraph that stand for a word. */
const OBJECTS = names(
	"audio button canvas code embed iframe img input kbd math meter object picture progress samp select svg textarea tt var video",
);
/** Those of them that are written in words, with which a sentence may begin. */
const WORDS = names("code kbd math samp tt var");
const KINDS: Readonly<Record<string, BlockKind>> = {
	...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name): [string, BlockKind] => [name, "heading"])),
	li: "list-item",
	dt: "list-item",
	dd: "list-item",
	caption: "caption",
	figcaption: "caption",
	td: "cell",
	th: "cell",
};

/**
 * HTML as a page or as a fragment: the prose of its blocks, with character references decoded in place. htmlparser2 reads
 * it, for it tells the place of each reference, which a tree of decoded text does not have.
 */
export const html: Format = {
	name: "html",
	extensions: [".html", ".htm", ".xhtml"],
	read(_text, source) {
		const masks: Mask[] = [];
		const blocks: { kind: BlockKind; span: Span }[] = [];
		const comments: { span: Span; text: string }[] = [];
		const open: string[] = [];
		let hidden = 0;
		/** Where the outermost object that is open begins; how many are. */
		const object = { start: 0, depth: 0 };
		let block: { readonly kind: BlockKind; readonly start: number; end: number } | undefined;
		let covered = 0;

		const cover = (start: number, end: number) => {
			if (start > covered) masks.push({ start: covered, end: start, filler: block ? MARK : " " });
			covered = Math.max(covered, end);
		};
		const flush = () => {
			if (block) blocks.push({ kind: block.kind, span: { start: block.start, end: block.end } });
			block = undefined;
		};
		const kindHere = (): BlockKind => {
			for (let i = open.length - 1; i >= 0; i--) {
				const kind = KINDS[open[i] ?? ""];
				if (kind) return kind;
			}
			return "paragraph";
		};
		const addText = (start: number, end: number) => {
			const text = source.slice(start, end);
			const blank = text.trim() === "";
			if (!block && blank) return;
			cover(start, end);
			if (blank) return;
			const last = start + text.trimEnd().length;
			if (block) block.end = last;
			else block = { kind: kindHere(), start: end - text.trimStart().length, end: last };
		};
		const addReference = (start: number, end: number, character: string) => {
			const before = masks.at(-1);
			// Some references stand for two code points, which come one after the other.
			if (before && before.end === end && before.start === start) {
				masks[masks.length - 1] = { ...before, filler: before.filler + character };
				return;
			}
			cover(start, end);
			if (!block && character.trim() === "") masks.push({ start, end, filler: " " });
			else {
				masks.push({ start, end, filler: fillerOf(character) });
				if (block) block.end = end;
				else block = { kind: kindHere(), start, end };
			}
		};
		const endObject = (name: string, end: number) => {
			if (!block && !WORDS.has(name)) return;
			cover(object.start, end);
			masks.push({ start: object.start, end, filler: OBJECT });
			if (block) block.end = end;
			else block = { kind: kindHere(), start: object.start, end };
		};

		/** A page that ends inside a comment has events that end behind it. */
		const endHere = () => Math.min(parser.endIndex + 1, source.length);
		let reference: { readonly start: number; readonly end: number } | undefined;
		const parser = new Parser({
			onopentag(name) {
				if (BREAKS.has(name) && object.depth === 0) flush();
				open.push(name);
				if (HIDDEN.has(name)) hidden++;
				if (OBJECTS.has(name) && object.depth++ === 0) object.start = parser.startIndex;
			},
			onclosetag(name, isImplied) {
				open.splice(open.lastIndexOf(name), 1);
				if (HIDDEN.has(name)) hidden--;
				if (BREAKS.has(name) && object.depth === 0) flush();
				if (!OBJECTS.has(name) || --object.depth > 0 || hidden > 0) return;
				// At an implied end the parser stands inside the tag that implies it; the object ends before.
				const isBefore = isImplied && parser.startIndex > object.start;
				endObject(name, isBefore ? Math.min(parser.startIndex, source.length) : endHere());
			},
			ontext(data) {
				if (hidden > 0 || object.depth > 0) return;
				const end = endHere();
				if (reference?.end === end) addReference(reference.start, end, data);
				else if (source.startsWith(data, end - data.length)) addText(end - data.length, end);
				else {
					reference = { start: source.lastIndexOf("&", end - 1), end };
					addReference(reference.start, end, data);
				}
			},
			oncomment(data) {
				comments.push({ span: { start: parser.startIndex, end: endHere() }, text: data });
			},
		});
		parser.end(source);
		flush();
		cover(source.length, source.length);
		return { masks, blocks, comments };
	},
	spell: spellHtml,
};
