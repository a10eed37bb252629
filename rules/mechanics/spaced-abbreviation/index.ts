import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** Abbreviations of initials that everybody knows; any two initials may be a person's (`J. K. Rowling`). */
const SPACED =
	/(?<![\p{L}\p{N}.]|\p{Lu}\. )(?:U\. ?S\. A\.|U\. S\.(?: ?A\.)?|U\. K\.|U\. N\.|E\. U\.|D\. C\.|L\. A\.|P\. O\.(?= Box)|N\. Y\.|e\. g\.|i\. e\.)/gu;
const HALF_OF_DAY = /(?<=\d ?)[ap]\. m\b\.?|(?<=\d ?)[AP]\. M\b\.?/g;

export default defineRule({
	meta: {
		id: "spaced-abbreviation",
		family: "mechanics",
		summary: "A space inside an abbreviation such as `U.S.` or `p.m.`",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { space: "Unexpected space in {actual}, expected {expected}" },
	needs: {},
	look: /\. [A-Zegm]\b/,
	per: "block",
	*check(_facts, { text }) {
		for (const pattern of [SPACED, HALF_OF_DAY])
			for (const { index, 0: whole } of matchesOf(text, pattern)) {
				const next = text.slice(index + whole.length, index + whole.length + 3);
				// Places, but also the initials of D. C. Fontana.
				const isInitials = /^[DLN]/.test(whole) && /^ \p{Lu}\p{Ll}/u.test(next);
				if (isInitials && !/Washington,? $/.test(text.slice(Math.max(0, index - 14), index))) continue;
				yield {
					span: { start: index, end: index + whole.length },
					message: "space",
					expected: [whole.replace(/ /g, "")],
				};
			}
	},
});
