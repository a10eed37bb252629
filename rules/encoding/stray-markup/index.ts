import { defineRule, isInAddress, matchesOf } from "../../../src/kit/index.ts";
import { ELEMENTS, SHORTCODES } from "./data.ts";

const TAG = new RegExp(`</?(?:${ELEMENTS.join("|")})(?:\\s[^<>=]{1,40}=[^<>]{0,300})? ?/?>|<!--[^<>]{0,300}-->`, "gi");
const SHORTCODE = new RegExp(`\\[/?(?:([biu])|${SHORTCODES.join("|")})(?:[ =_][^\\[\\]\\n]{0,300})?\\]`, "gi");
/** Placeholders of templates, links of wikis. */
const TEMPLATE = /\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}/g;
const WIKI_LINK = /\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g;
/** What tokenizers of translation programs write: a word they do not know, a space, a hyphen, an end. */
const TOKEN = /<unk>|\u2047|<\/?s>|<(?:pad|bos|eos)>| ?@-@ ?|@@ |\u2581/g;
/** A letter or a word in capitals in pointed brackets, such as the ticker of a share, is a tag only if the block closes it. */
const DOUBTFUL = /^<([a-oq-z]|(?!BR|HR)[A-Z]{1,10})>/;

const tokenText = (token: string): string | undefined => {
	const bare = token.trim().toLowerCase();
	if (bare === "@-@") return "-";
	if (bare === "@@") return "";
	if (bare === "\u2581") return " ";
	return bare === "<unk>" || bare === "\u2047" ? undefined : "";
};

export default defineRule({
	meta: {
		id: "stray-markup",
		family: "encoding",
		summary: "Tags, shortcodes and placeholders left in the text, such as `<b>`, `[caption]` or `<unk>`",
		mqm: "design-and-markup/markup-tag",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		markup: "Unexpected markup {actual}, remove it",
		text: "Unexpected markup {actual}, expected {expected}",
		lost: "Unexpected token {actual} for a lost word",
	},
	needs: {},
	when: ["markup", "bracket", "non-ascii"],
	look: /[<[{\u2047\u2581@]/,
	per: "block",
	*check(_facts, { raw, text }) {
		/** What goes with a removal: one of the two blanks around it. */
		const removed = (start: number, end: number) =>
			/(?:^|\s)$/.test(text.slice(0, start)) && text[end] === " " ? { start, end: end + 1 } : { start, end };
		if (raw.includes("<"))
			for (const { 0: tag, index } of matchesOf(raw, TAG)) {
				const name = DOUBTFUL.exec(tag)?.[1];
				if (name && !raw.includes(`</${name}>`)) continue;
				const isBreak = /^<(?:br|hr)\b/i.test(tag);
				const joins = isBreak && /\S$/.test(text.slice(0, index)) && /^\S/.test(text.slice(index + tag.length));
				yield joins
					? {
							span: { start: index, end: index + tag.length },
							message: "text",
							expected: ["\n"],
							values: { expected: "a line break" },
						}
					: { span: removed(index, index + tag.length), message: "markup", expected: [""] };
			}
		if (raw.includes("["))
			for (const { 0: code, 1: letter, index } of matchesOf(raw, SHORTCODE))
				if (!letter || raw.includes(`[/${letter}]`))
					yield { span: removed(index, index + code.length), message: "markup", expected: [""] };
		if (raw.includes("{"))
			for (const { 0: template, index } of matchesOf(raw, TEMPLATE))
				yield { span: removed(index, index + template.length), message: "markup", expected: [""], safety: "unsafe" };
		if (raw.includes("[["))
			for (const { 0: link, 1: shown = "", index } of matchesOf(raw, WIKI_LINK))
				yield { span: { start: index, end: index + link.length }, message: "text", expected: [shown] };
		for (const { 0: token, index } of matchesOf(raw, TOKEN)) {
			if (token.startsWith("@@") && isInAddress(text.replaceAll("@", "-"), index)) continue;
			const expected = tokenText(token);
			if (expected === undefined) yield { span: { start: index, end: index + token.length }, message: "lost" };
			else
				yield {
					span: expected === "" ? removed(index, index + token.length) : { start: index, end: index + token.length },
					message: expected === "" ? "markup" : "text",
					expected: [expected],
					...(expected === " " ? { values: { expected: "a space" } } : {}),
					note: "A program for translation cuts words with it",
				};
		}
	},
});
