import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

/** `” Bastille “`: both marks face away from what they quote. */
const BOTH = /”(?<=(?:^|[\s(])”) ?([^“”„\s](?:[^“”„\n]{0,60}[^“”„\s])?) ?“(?=[\s.,;:!?)]|$)/gu;
/** `won“,`: an opening mark behind a word and before a stop, where no low mark opened. */
const CLOSING = /“(?<=[\p{L}\p{N}]“)[.,]?(?=[\s.,;:!?)]|$)/gu;

/** `to consult “`: an opening mark behind a blank that ends the paragraph. */
const LAST = / ?“(?<=[\p{Ll}.,!?]{2} “)\s*$/u;

export default defineHouseRule({
	meta: {
		id: "turned-quote",
		family: "mechanics",
		summary: "A curly quotation mark that faces the wrong way",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		turned: "Unexpected direction of the quotation marks in {actual}, expected {expected}",
		last: "Unexpected opening quotation mark at the end of the paragraph, expected {expected}",
	},
	needs: {},
	when: ["non-ascii"],
	look: /“/,
	// A typing aid turns the last mark of a paragraph, too, where a space stands before it.
	house: ["last"],
	*check(_facts, { raw }) {
		for (const { index, 0: whole, 1: quoted = "" } of matchesOf(raw, BOTH)) {
			// `a “small goal ” around“ Town`: the first mark does close, only its space is wrong.
			if (/“[^“”]*$/.test(raw.slice(Math.max(0, index - 400), index))) continue;
			yield {
				span: { start: index, end: index + whole.length },
				message: "turned",
				expected: [`“${quoted}”`, quoted],
			};
		}
		const last = LAST.exec(raw);
		if (last)
			yield {
				span: { start: last.index, end: last.index + last[0].trimEnd().length },
				message: "last",
				expected: ["”"],
				safety: "unsafe",
			};
		for (const { index, 0: whole } of matchesOf(raw, CLOSING)) {
			if (/[„”][^“”„]*$/.test(raw.slice(Math.max(0, index - 400), index))) continue;
			yield {
				span: { start: index, end: index + whole.length },
				message: "turned",
				expected: [whole.length > 1 ? `${whole.charAt(1)}”` : "”"],
			};
		}
	},
});
