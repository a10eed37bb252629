import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** Two determiners where one can stand; not `the a` before a word of another language that starts so. */
const DOUBLED =
	/(?<![-'.\p{L}\p{N}])(?:[Tt]he (?:an?(?! (?:cappella|fortiori|la|posteriori|priori|side|team)\b)|its|our|their|these|this|those|your)|[Aa]n? (?:the|its|our|their|these|this|those|your))(?= \p{Ll}{2}|\s+\p{Lu}\p{Ll})/gu;
const AN = /^(?:[aeio]|u[^nst])/i;

export default defineRule({
	meta: {
		id: "doubled-determiner",
		family: "grammar",
		summary: "Two determiners before one noun, such as `the a` or `the its`",
		mqm: "linguistic-conventions/grammar",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { two: "Unexpected determiners {actual}, expected {expected}" },
	needs: {},
	per: "block",
	*check(_facts, { text }) {
		for (const match of matchesOf(text, DOUBLED)) {
			const [whole] = match;
			const end = match.index + whole.length;
			const [first = "", second = ""] = whole.split(" ");
			const article = /^an?$/i.test(second) ? (AN.test(text.slice(end).trimStart()) ? "an" : "a") : second;
			const recased = /^\p{Lu}/u.test(first) ? article.charAt(0).toUpperCase() + article.slice(1) : article;
			yield { span: { start: match.index, end }, message: "two", expected: [recased, first] };
		}
	},
});
