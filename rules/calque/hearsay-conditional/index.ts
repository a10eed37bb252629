import { defineRule, isTranslated, matchesOf, origin, sentenceAround } from "../../../src/kit/index.ts";
import { CONDITIONS, EVENTS, PERSONS } from "./data.ts";

const anyOf = (words: readonly string[]): string => words.join("|");
/** `The suspect would have fled`: who or what a police report is about, in a tense that English keeps for what did not happen. */
const HEARSAY = new RegExp(
	String.raw`\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our) (?:[\p{Ll}-]+ )?((?:${anyOf(PERSONS)}|${anyOf(EVENTS)})(s?)|\p{Ll}[\p{Ll}-]*-year-old(s?)|\d+-year-old(s?)) (would have) (?=(?:(?:been|also|first|then|already) )?\p{Ll}{3})`,
	"gu",
);
/** The sentence says on what it depends, so that it did not happen. */
const CONDITION = new RegExp(String.raw`(?<![\p{L}'-])(?:${anyOf(CONDITIONS)})(?![\p{L}'-])`, "iu");
const ROMANCE: ReadonlySet<string | null> = new Set(["fr", "it", "es", "pt", "ro"]);

export default defineRule({
	meta: {
		id: "hearsay-conditional",
		family: "calque",
		summary: "A conditional for what is only reported",
		mqm: "accuracy/mistranslation/calque",
		severity: "major",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { tense: "Unexpected conditional for what is reported {actual}, expected {expected}" },
	needs: { origin },
	words: new Set(["would"]),
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const { text, span } of blocks) {
			if (!text.includes("would have ")) continue;
			for (const { index, 0: whole, 2: one, 3: two, 4: three } of matchesOf(text, HEARSAY)) {
				const end = index + whole.length - 1;
				if (CONDITION.test(sentenceAround(text, index, end))) continue;
				const language = facts.origin.language ?? article.hints.sourceLanguages[0] ?? null;
				if (!ROMANCE.has(language) || !isTranslated(facts.origin, article)) return;
				const isPlural = (one ?? two ?? three ?? "") === "s";
				yield {
					span: { start: span.start + end - "would have".length, end: span.start + end },
					message: "tense",
					expected: [`${isPlural ? "are" : "is"} reported to have`],
					note: "French, Italian, Spanish and Portuguese put hearsay in the conditional; the English one says that it did not happen",
				};
			}
		}
	},
});
