import { defineRule, isInAddress } from "../../../src/kit/index.ts";
import { ABBREVIATIONS, CONTINUING, NAME_PARTICLES } from "./data.ts";

const LOW_START = /\. (?<=\p{Ll}{2}\. )\p{Ll}{2,}(?![\p{L}\p{N}.])/gu;

export default defineRule({
	meta: {
		id: "lower-case-sentence",
		family: "mechanics",
		summary: "A lower-case word behind a full stop: a sentence without its capital, or a full stop too many",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { low: "Unexpected lower case behind the full stop in {actual}, expected {expected}" },
	needs: {},
	per: "block",
	*check(_facts, { text }) {
		const found = [...text.matchAll(LOW_START)].filter(({ index, 0: whole }) => {
			const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? "";
			const next = whole.slice(2);
			return !(
				before.includes(".") ||
				ABBREVIATIONS.has(before.toLowerCase()) ||
				NAME_PARTICLES.has(next) ||
				/^\s*$/.test(text.slice(index + whole.length)) ||
				isInAddress(text, index)
			);
		});
		// A text that begins most sentences low is chat or verse, not a slip.
		if (found.length > 2) return;
		for (const { index, 0: whole } of found) {
			const before = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? "";
			const next = whole.slice(2);
			const apart = `${before}. ${next.charAt(0).toUpperCase()}${next.slice(1)}`;
			const joined = `${before} ${next}`;
			yield {
				span: { start: index - before.length, end: index + whole.length },
				message: "low",
				expected: CONTINUING.has(next) ? [joined, apart] : [apart, joined],
			};
		}
	},
});
