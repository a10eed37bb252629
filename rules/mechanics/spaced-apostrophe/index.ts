import { defineRule, matchesOf, type Problem } from "../../../src/kit/index.ts";

/** A possessive or a contraction whose apostrophe has a blank on one side or on both. */
const SPACED = /(?: ' ?| ?' )(?<=\p{L} ?' ?)(?:s|re|ve|ll|d|m|S)(?![\p{L}\p{N}'\-"])/gu;
const SPACED_NOT =
	/\b(?:are|ca|could|did|does|do|had|has|have|is|must|need|should|was|were|wo|would)(?: n ?' ?t|n (?:' ?)t|n' t)\b/gi;
/** `O ' Neill`, `Côte d ' Ivoire`. */
const SPACED_NAME = /\b[ODLdl](?: ' ?|' )(?=\p{Lu}\p{Ll})/gu;
const SPACED_PLURAL = / ' (?<=\p{Ll}s ' )(?=\p{Ll})/gu;

const apostropheOf = (raw: string): string => /['’]/.exec(raw)?.[0] ?? "'";

function* joined(text: string, raw: string, pattern: RegExp): Generator<Problem<"space">> {
	for (const { index, 0: whole } of matchesOf(text, pattern)) {
		const end = index + whole.length;
		yield {
			span: { start: index, end },
			message: "space",
			expected: [whole.replace(/ /g, "").replace("'", apostropheOf(raw.slice(index, end)))],
		};
	}
}

export default defineRule({
	meta: {
		id: "spaced-apostrophe",
		family: "mechanics",
		summary: "A space beside the apostrophe of a possessive, a contraction or a name",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { space: "Unexpected space in {actual}, expected {expected}" },
	needs: {},
	when: ["apostrophe", "non-ascii"],
	look: /' | '| n ?'/,
	per: "block",
	*check(_facts, { text, raw }) {
		// `the boys' s` has a closing mark; a pair of single marks around words shows that marks are quotation marks here.
		const quoting = /(?<![\p{L}\p{N}])'\p{L}[^'\n]{0,200}\p{L}[.,!?]?'(?!\p{L})/u.test(text);
		for (const problem of joined(text, raw, SPACED)) {
			if (quoting && !text.slice(problem.span.start).startsWith(" '")) continue;
			yield problem;
		}
		yield* joined(text, raw, SPACED_NOT);
		yield* joined(text, raw, SPACED_NAME);
		if (!quoting && text.split("'").length === 2)
			for (const { index } of matchesOf(text, SPACED_PLURAL))
				yield {
					span: { start: index, end: index + 3 },
					message: "space",
					expected: [`${apostropheOf(raw.slice(index, index + 3))} `],
				};
	},
});
