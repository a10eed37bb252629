import { defineRule, matchesOf } from "../../../src/kit/index.ts";
import { MARKS } from "./data.ts";

/** Full-width letters and digits in a row, or one mark with the blanks around it. */
const FORM = new RegExp(`[０-９Ａ-Ｚａ-ｚ]+|[ ]{0,4}[${[...MARKS.keys()].join("")}][ ]{0,4}`, "gu");
const PRESENT = new RegExp(`[０-９Ａ-Ｚａ-ｚ${[...MARKS.keys()].join("")}]`, "u");
/** Letters of Chinese, Japanese and Korean: their text keeps its marks. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Full-width forms of ASCII stand 0xFEE0 above it. */
const narrow = (text: string): string =>
	text.replace(/[！-～]/gu, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0));

export default defineRule({
	meta: {
		id: "full-width-form",
		family: "encoding",
		summary: "Marks, digits and letters of East Asian typography in English text, such as `，` or `１２`",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { form: "Unexpected full-width form {actual}, expected {expected}" },
	needs: {},
	when: ["non-ascii"],
	per: "block",
	*check(_facts, { raw }) {
		if (!PRESENT.test(raw)) return;
		for (const { 0: found, index } of matchesOf(raw, FORM)) {
			const start = index + found.length - found.trimStart().length;
			const mark = MARKS.get(found.trim());
			const form = found.trim();
			const before = raw.slice(Math.max(0, start - 1), start);
			const after = raw.slice(start + form.length, start + form.length + 1);
			if (EAST_ASIAN.test(before) || EAST_ASIAN.test(after)) continue;
			const isFirst = raw.slice(0, index).trim() === "";
			if (mark === undefined) {
				yield { span: { start, end: start + form.length }, message: "form", expected: [narrow(form)] };
				continue;
			}
			const next = raw.slice(index + found.length, index + found.length + 1);
			// English sets no space before a closing mark and one behind it, the other way around for an opening one.
			const isOpening = mark.side === "open";
			const hasLeading = isOpening && !isFirst && !/[\s([“"]$/u.test(raw.slice(0, index));
			const hasTrailing =
				mark.side === "close" &&
				next !== "" &&
				!/[\s)\].,;:!?”"’']/u.test(next) &&
				!(form === "：" && /\d/.test(before) && /\d/.test(next)) &&
				!(form === "，" && /\d/.test(before) && /^\d{3}(?!\d)/.test(raw.slice(index + found.length)));
			const from = isOpening && !hasLeading ? start : index;
			const to =
				mark.side === "none"
					? start + form.length
					: mark.side === "close" && next === ""
						? start + form.length
						: index + found.length;
			yield {
				span: { start: mark.side === "none" ? start : from, end: to },
				message: "form",
				expected: [`${hasLeading ? " " : ""}${mark.text}${hasTrailing ? " " : ""}`],
				note: "The mark of Chinese and Japanese typography, as wide as a character of theirs",
			};
		}
	},
});
