import { defineRule, isInAddress, matchesOf } from "../../../src/kit/index.ts";

/** Two marks in a row, a blank between them or not, where one of them is a full stop or comma; longer runs are ellipses. */
const PAIR = /[.,;:](?<![.,;:!?] ?[.,;:]) {0,2}[.,;:](?! ?[.,;:\d])/g;
/** What a full stop belongs to, so that a comma, semicolon or colon may follow it. */
const ABBREVIATION =
	/(?:\p{Lu}|\b\p{L}|\.\p{L}|\b\p{Lu}\p{L}{1,5}|\b(?:al|approx|bln|conn|dept|dlrs?|ed|est|etc|govt|max|min|ml|mln|no|pct|vol|vs))$/u;
const CLOSED = /[\p{L}\p{N}"')\]%]$/u;

export default defineRule({
	meta: {
		id: "doubled-punctuation",
		family: "mechanics",
		summary: "Two commas, full stops, colons or semicolons where one belongs",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { pair: "Unexpected marks {actual}, expected {expected}" },
	needs: {},
	when: ["doubled-mark", "spaced-mark"],
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: pair } of matchesOf(text, PAIR)) {
			const first = pair.charAt(0);
			const second = pair.charAt(pair.length - 1);
			const before = text.slice(Math.max(0, index - 20), index);
			const after = text.slice(index + pair.length, index + pair.length + 2);
			const next = /^\s*["']?(\p{L})/u.exec(text.slice(index + pair.length, index + pair.length + 4))?.[1] ?? "";
			const goesOn = /\p{Ll}/u.test(next);
			if (!CLOSED.test(before) || !/^(?:[\s"')\]]|$)/.test(after) || isInAddress(text, index)) continue;
			if (first === "." && second !== "." && ABBREVIATION.test(before)) continue;
			if (first === ":" || /&#?\w{2,8}$/.test(before) || (/[:;]/.test(second) && /^[)(]/.test(after))) continue;
			// Two full stops before a small letter stand for an ellipsis, except after an abbreviation.
			if (pair === ".." && goesOn && !/\b(?:etc|Inc|Ltd|Corp|Co)$|\.\p{L}$/u.test(before)) continue;
			const stopAndComma = (first === "." && second === ",") || (first === "," && second === ".");
			yield {
				span: { start: index, end: index + pair.length },
				message: "pair",
				expected: stopAndComma
					? goesOn
						? [",", "."]
						: [".", ","]
					: [first === second ? first : first === "." || second === "," ? second : second === "." ? "." : first],
			};
		}
	},
});
