import { defineRule, indefiniteArticleOf, isTranslated, matchesOf, origin } from "../../../src/kit/index.ts";
import { ADJECTIVES, COLOURED, COLOURS, NOUNS } from "./data.ts";

/** What may follow a noun with its adjective, so that the adjective cannot begin another phrase (*the party political broadcasts*). */
const END = String.raw`(?=\s*(?:[.,;:!?)"»”]|$)|\s(?:of|in|for|to|from|with|at|on|and|against|that|which|who|has|have|had|was|were|will|said|is|are)\b)`;
/** `the police municipal`, `a party socialist`, `an exponent sky blue`: a determiner and two words or three. */
const GROUP = new RegExp(
	String.raw`\b(the|an?|his|her|its|their|our|this|of|by) (\p{Ll}+) ((?:(?:sky|light|dark) )?\p{L}+)${END}`,
	"gmu",
);
const isPostposed = (noun: string, adjective: string): boolean =>
	(NOUNS.has(noun) && ADJECTIVES.has(adjective)) ||
	(COLOURED.has(noun) && COLOURS.has(adjective.split(" ").at(-1) ?? ""));

export default defineRule({
	meta: {
		id: "postposed-adjective",
		family: "calque",
		summary: "An adjective behind its noun, where the original has it",
		mqm: "linguistic-conventions/word-order",
		severity: "major",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { order: "Unexpected order of noun and adjective in {actual}, expected {expected}" },
	needs: { origin },
	words: new Set([...ADJECTIVES, ...COLOURS].map((word) => word.toLowerCase())),
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const { text, span } of blocks)
			for (const { index, 0: whole, 1: before = "", 2: noun = "", 3: adjective = "" } of matchesOf(text, GROUP)) {
				if (!isPostposed(noun, adjective)) continue;
				if (!isTranslated(facts.origin, article)) return;
				const isIndefinite = before === "a" || before === "an";
				const start = index + (isIndefinite ? 0 : before.length + 1);
				yield {
					span: { start: span.start + start, end: span.start + index + whole.length },
					message: "order",
					expected: [`${isIndefinite ? `${indefiniteArticleOf(adjective)} ` : ""}${adjective} ${noun}`],
					note: "Romance languages put such an adjective behind its noun",
				};
			}
	},
});
