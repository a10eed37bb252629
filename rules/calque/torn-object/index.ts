import { defineRule, isTranslated, matchesOf, origin } from "../../../src/kit/index.ts";
import { TRANSITIVE_VERBS } from "./data.ts";

const TIME =
	"today|yesterday|last night|tonight|this (?:morning|afternoon|evening)|yesterday (?:morning|afternoon|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
/** A time between a verb and its object: `begins today a visit to Rome`. */
const TORN = new RegExp(
	String.raw`\b(?:${TRANSITIVE_VERBS.join("|")}) ((${TIME})(?: (?:morning|afternoon|evening|night))?) ((?:the|an?|his|her|its|their|two|three|four|several|new) (?:[\p{L}\p{N}'-]+ ){0,3}?[\p{L}\p{N}'-]+)(?=\s*(?:[.,;:!?)]|$)|\s(?:of|in|on|at|with|for|to|from|by|between|against|about|during|after|before|that|which|who|and|as|into|over|where)\b)`,
	"gmu",
);

const TIMED = new RegExp(
	`\\p{Ll} (?:${TIME})(?: \\p{Ll}+)? (?:the|an?|his|her|its|their|two|three|four|several|new) `,
	"u",
);

/** The last words of such times. */
const TIME_WORDS = new Set(
	"afternoon evening friday monday morning night saturday sunday thursday today tonight tuesday wednesday yesterday".split(
		" ",
	),
);

export default defineRule({
	meta: {
		id: "torn-object",
		family: "calque",
		summary: "A time between a verb and its object",
		mqm: "linguistic-conventions/word-order",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { time: "Unexpected time between verb and object in {actual}, expected {expected}" },
	needs: { origin },
	words: TIME_WORDS,
	look: TIMED,
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const { text, span } of blocks) {
			for (const { index, 0: whole, 1: time = "", 3: object = "" } of matchesOf(text, TORN)) {
				if (!isTranslated(facts.origin, article)) return;
				yield {
					span: {
						start: span.start + index + whole.length - `${time} ${object}`.length,
						end: span.start + index + whole.length,
					},
					message: "time",
					expected: [`${object} ${time}`],
				};
			}
		}
	},
});
