import { defineRule, dictionary, matchesOf } from "../../../src/kit/index.ts";

/** Letters with a diacritic that are no word by themselves in a language that English quotes (`à`, `è`, `é`, `ó`, `å` are). */
const SPACED = / [âãäçêëîïñõöüßčćđěğłńňřśšşůźżž] (?<=\p{L}{2} . )(?=\p{Ll})/gu;

export default defineRule({
	meta: {
		id: "spaced-diacritic",
		family: "mechanics",
		summary: "A letter with a diacritic cut off from its word by spaces",
		mqm: "linguistic-conventions/spelling",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { space: "Unexpected spaces in {actual}, expected {expected}" },
	needs: { dictionary },
	when: ["non-ascii"],
	per: "block",
	*check(facts, { text }) {
		for (const { index, 0: whole } of matchesOf(text, SPACED)) {
			const before = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? "";
			const after = /^\p{L}+/u.exec(text.slice(index + whole.length, index + whole.length + 40))?.[0] ?? "";
			// A sentence about the letter itself.
			if (facts.dictionary.knows(before) && facts.dictionary.knows(after)) continue;
			yield {
				span: { start: index - before.length, end: index + whole.length + after.length },
				message: "space",
				expected: [`${before}${whole.trim()}${after}`],
			};
		}
	},
});
