import { defineRule, matchesOf } from "../../../src/kit/index.ts";

const UNITS =
	"(?:acre|day|foot|hour|inch|kilometer|kilometre|meter|metre|mile|minute|month|point|storey|story|ton|tonne|week|year)";
const AGE = new RegExp(`\\d {0,2}- {0,2}${UNITS} {0,2}- {0,2}(?:olds?|long|high|wide|deep)\\b`, "g");
const NUMBER_AND_UNIT = new RegExp(`\\d(?: -|- | - )${UNITS} (?=\\p{Ll})`, "gu");
/** Prefixes that are no words, so that a dash cannot stand behind them; a hyphen may hang (`pre- and post-war`). */
const PREFIX =
	/(?<![-\p{L}])(?:[Aa]nti|[Cc]ounter|[Ee]x|[Mm]icro|[Mm]ulti|[Nn]eo|[Nn]on|[Pp]ro|[Pp]re|[Ss]elf|[Ss]emi|[Ss]o(?= ?- ?called)|[Cc]ovid|COVID)(?: -|- | - )(?!(?:and|or|to|but|nor|as|than|versus|is|was|now|who|he|she|they|it|we|in|at|for|with|which|that|the|a)\b)(?=\p{Ll}{3}|19\b)/gu;

export default defineRule({
	meta: {
		id: "spaced-hyphen",
		family: "mechanics",
		summary: "A space beside the hyphen of a compound",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { space: "Unexpected space in {actual}, expected {expected}" },
	needs: {},
	when: ["hyphen"],
	look: / -|- /,
	per: "block",
	*check(_facts, { text }) {
		for (const pattern of [AGE, NUMBER_AND_UNIT, PREFIX])
			for (const { index, 0: whole } of matchesOf(text, pattern)) {
				const kept = pattern === NUMBER_AND_UNIT ? whole.length - 1 : whole.length;
				const actual = whole.slice(0, kept);
				if (!actual.includes(" ")) continue;
				yield {
					span: { start: index, end: index + kept },
					message: "space",
					expected: [actual.replace(/ /g, "")],
				};
			}
	},
});
