import { defineRule } from "../../../src/kit/index.ts";

/** A comma, a blank, and the word that now opens the paragraph. */
const LEADING = /^\s*(?:, (?=\p{L})|; (?=\p{Ll}))/u;

export default defineRule({
	meta: {
		id: "leading-comma",
		family: "mechanics",
		summary: "A comma or semicolon that opens a paragraph, whose start was cut away",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { leading: "Unexpected {mark} at the start of a paragraph, remove it" },
	needs: {},
	look: /^\s*[,;] /,
	per: "block",
	*check(_facts, { kind, text }) {
		if (kind !== "paragraph") return;
		const whole = LEADING.exec(text)?.[0] ?? "";
		if (whole === "") return;
		const start = whole.length - 2;
		yield {
			span: { start, end: whole.length },
			message: "leading",
			values: { mark: whole.charAt(start) === "," ? "comma" : "semicolon" },
			expected: [""],
			note: "A link or a name that stood before it was cut away with its markup",
		};
	},
});
