import { defineRule, hashOf, wordHashes } from "../../../src/kit/index.ts";

const [A, AN, THE] = [hashOf("a"), hashOf("an"), hashOf("the")];
const DETERMINERS: ReadonlySet<number> = new Set(
	["a", "an", "its", "our", "the", "their", "these", "this", "those", "your"].map(hashOf),
);
/** Two determiners where one can stand, but not `the a` before a word of another language that starts so. */
const DOUBLED =
	/^(?:[Tt]he (?:an?(?! (?:cappella|fortiori|la|posteriori|priori|side|team)\b)|its|our|their|these|this|those|your)|[Aa]n? (?:the|its|our|their|these|this|those|your))(?= \p{Ll}{2}|\s+\p{Lu}\p{Ll})/u;
const BOUND_BEFORE = /[-'.\p{L}\p{N}]$/u;
/** Where a capital `A` is an article and no letter of a series. */
const SENTENCE_START = /(?:^|[.!?:]["')]? |\n)["'(]?$/;
const TAKES_AN = /^(?:[aeio]|u[^nst])/i;

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
	needs: { wordHashes },
	per: "block",
	*check(facts, { text }) {
		const hashes = facts.wordHashes;
		for (let i = 0; i + 3 < hashes.length; i += 2) {
			const hash = hashes[i + 1];
			if ((hash !== THE && hash !== A && hash !== AN) || !DETERMINERS.has(hashes[i + 3] ?? 0)) continue;
			const start = hashes[i] ?? 0;
			const whole = DOUBLED.exec(text.slice(start, start + 30))?.[0];
			const before = text.slice(Math.max(0, start - 4), start);
			if (!whole || BOUND_BEFORE.test(before) || (whole.startsWith("A") && !SENTENCE_START.test(before))) continue;
			const end = start + whole.length;
			const [first = "", second = ""] = whole.split(" ");
			const article = /^an?$/i.test(second) ? (TAKES_AN.test(text.slice(end).trimStart()) ? "an" : "a") : second;
			const recased = /^\p{Lu}/u.test(first) ? article.charAt(0).toUpperCase() + article.slice(1) : article;
			yield { span: { start, end }, message: "two", expected: [recased, first] };
		}
	},
});
