import { defineHouseRule, quotes } from "../../../src/kit/index.ts";

export default defineHouseRule({
	meta: {
		id: "spaced-quote",
		family: "mechanics",
		summary: "A space between a quotation mark and what it quotes",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		opening: "Unexpected space after the opening quotation mark, expected {expected}",
		typed: "Unexpected space before the closing quotation mark, expected {expected}",
		closing: "Unexpected space before the closing quotation mark, expected {expected}",
	},
	needs: { quotes },
	when: ["double-quote", "non-ascii"],
	look: /" | "/,
	// An input method sets the space behind a full stop, and people type the mark behind it.
	house: ["typed"],
	*check(facts, { text, raw }) {
		for (const { start, end } of facts.quotes.pairs) {
			const open = raw[start] ?? "";
			const close = raw[end - 1] ?? "";
			if (!/["“]/.test(open) || !/["”]/.test(close)) continue;
			const padded = text[start + 1] === " " && text[end - 2] === " ";
			// A straight mark with a blank on one side may face either way; both at once are a tokenizer's.
			if (!padded && (open === '"' || close === '"')) continue;
			// Tokenized text is full of padded straight marks; its readers mark two in five (measured on WMT 2021).
			const level = open === '"' ? "warning" : "error";
			if (text[start + 1] === " " && end - start > 4)
				yield { span: { start, end: start + 2 }, message: "opening", expected: [open], level };
			if (text[end - 2] === " " && end - start > 4)
				yield { span: { start: end - 2, end }, message: padded ? "closing" : "typed", expected: [close], level };
		}
	},
});
