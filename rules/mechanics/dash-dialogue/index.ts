import { defineRule, SAYING_VERBS } from "../../../src/kit/index.ts";

/** A dash that opens a paragraph, as Polish, Russian, Spanish and French open speech; lists in English open so too. */
const OPENING = /^\s*(?:[-–—]|--)\s?(?=["\p{Lu}])/u;
/** The dash behind the speech, and the verb of saying behind it. */
const CLOSING = /[,.!?]?\s(?:[-–—]|--)\s(\p{Ll}+)\b/gu;
const FIRST_PERSON = /^(?:I|We|I'm|I've|We're|We've|My|Our|Yes,|No,|Well,)\s/;

export default defineRule({
	meta: {
		id: "dash-dialogue",
		family: "mechanics",
		summary: "Speech that a dash opens, where English has quotation marks",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { dash: "Unexpected dash before speech in {actual}, expected {expected}" },
	needs: {},
	when: ["hyphen", "non-ascii"],
	per: "block",
	*check(_facts, { text, raw, kind }) {
		const [dash = ""] = OPENING.exec(text) ?? [];
		if (dash === "" || kind === "heading") return;
		const start = dash.length - dash.trimStart().length;
		const [open, close] = /[“”‘’]/.test(raw) ? ["“", "”"] : ['"', '"'];
		for (const { index, 0: whole, 1: verb = "" } of text.matchAll(CLOSING)) {
			if (!SAYING_VERBS.has(verb)) continue;
			const speech = raw.slice(dash.length, index);
			const mark = /[,.!?]/.exec(whole.charAt(0))?.[0] ?? ",";
			yield {
				span: { start, end: index + whole.length },
				message: "dash",
				expected: [`${open}${speech}${mark === "." ? "," : mark}${close} ${verb}`],
			};
			return;
		}
		if (!FIRST_PERSON.test(text.slice(dash.length))) return;
		const end = raw.trimEnd().length;
		yield {
			span: { start, end },
			message: "dash",
			expected: [`${open}${raw.slice(dash.length, end)}${close}`],
		};
	},
});
