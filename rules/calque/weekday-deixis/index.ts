import { defineRule, isTranslated, matchesOf, origin, sentenceAround } from "../../../src/kit/index.ts";

/** `ce lundi`, `este lunes`, `nesta segunda`: the day of the news, past or to come. */
const THIS_DAY =
	/\b([Tt])his ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?! and (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:'s\b)?( (?:morning|afternoon|evening|night)\b)?/g;
/** What stands before it and already links it to the sentence, so that a preposition would be one too many. */
const LINKED = /\b(?:of|until|by|from|since|for|before|after|and|or|to|between|on|in|at|till|than) $/i;
/** With these in its sentence the day may be one to come, of which English says *this Monday*. */
const AHEAD =
	/\b(?:will|won't|shall|may|might|could|should|would|must|can|going to|due|set to|plan(?:s|ned)?|scheduled|next|upcoming|tomorrow|expected|hopes?|until|tonight|is to|are to|intends?|birthday|celebrates?|plays?|takes place|begins?|starts?|opens?|let's|deadline)\b|'ll\b|'re going\b/;

export default defineRule({
	meta: {
		id: "weekday-deixis",
		family: "calque",
		summary: "A weekday with this where English says on",
		mqm: "accuracy/mistranslation/calque",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { day: "Unexpected pointer to the day {actual}, expected {expected}" },
	needs: { origin },
	words: new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
	look: /\b[Tt]his (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const { text, span } of blocks)
			for (const { index, 0: whole, 1: initial, 2: day = "", 3: part = "" } of matchesOf(text, THIS_DAY)) {
				const end = index + whole.length;
				if (whole.includes("'s") || LINKED.test(text.slice(Math.max(0, index - 12), index))) continue;
				if (AHEAD.test(sentenceAround(text, index, end))) continue;
				if (!isTranslated(facts.origin, article)) return;
				yield {
					span: { start: span.start + index, end: span.start + end },
					message: "day",
					expected: [`${initial === "T" ? "On" : "on"} ${day}${part}`],
					note: "French, Spanish, Portuguese and others point at the day of the news; English says this Monday of a day to come",
				};
			}
	},
});
