import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

/** A blank after a word, and the mark that belongs to the word. */
const SPACED_MARK =
	/(?<=[\p{L}\p{N})\]"'%.]) +(?:[!?]{1,5}|[,;:.])(?=[\s"')\]]|$)|(?<=[\p{L}\p{N})\]"'%.]) +\)(?=[\s"')\].,;:!?]|$)/gu;
/** What follows a mark in an emoticon: `:)`, `;-)`, `:D`. */
const EMOTICON = /^ +[:;][-']?[)(DPp/\\|]/;
const FOREIGN_QUOTATION = /«[^«»]*»/g;

export default defineHouseRule({
	meta: {
		id: "space-before-punctuation",
		family: "mechanics",
		summary: "A space before a comma, full stop, colon, semicolon, question or exclamation mark or closing parenthesis",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		space: "Unexpected space before {mark}, expected {expected}",
		cry: "Unexpected space before {mark}, expected {expected}",
	},
	needs: {},
	when: ["spaced-mark"],
	look: / [,;:.!?)]/,
	// In reviews and chats people set it so for weight.
	house: ["cry"],
	*check(_facts, { text }) {
		const foreign = text.includes("«") ? [...matchesOf(text, FOREIGN_QUOTATION)] : [];
		for (const match of matchesOf(text, SPACED_MARK)) {
			const [whole] = match;
			const end = match.index + whole.length;
			const mark = whole.trim();
			if (mark === "." && /[.\s]/.test(text[match.index - 1] ?? "")) continue;
			if (mark === "." && text.startsWith(" .", end)) continue;
			if (EMOTICON.test(text.slice(match.index, end + 1))) continue;
			if (mark === ")" && !text.slice(0, match.index).includes("(")) continue;
			if (foreign.some(({ index, 0: quoted }) => index < end && end < index + quoted.length)) continue;
			yield {
				span: { start: match.index, end },
				message: /[!?]/.test(mark) ? "cry" : "space",
				// Behind another mark, or at the end of a paragraph, it is a tokenizer's, and readers leave it alone (WMT 2021).
				...(/["”.)]/.test(text[match.index - 1] ?? "") || /^\s*$/.test(text.slice(end))
					? { level: "warning" as const }
					: {}),
				values: { mark: `\`${mark}\`` },
				expected: mark.length > 1 ? [mark, mark.charAt(0)] : [mark],
				note: "French sets a space before these marks; so do tokenizers and pages whose markup was cut away",
			};
		}
	},
});
