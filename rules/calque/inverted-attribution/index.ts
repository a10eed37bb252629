import { defineRule, isTranslated, matchesOf, mayBeTranslated, origin } from "../../../src/kit/index.ts";
import { GATED_VERBS, MEDIA, MISUSED_VERBS, SPEAKERS } from "./data.ts";

const anyOf = (words: readonly string[]): string => words.join("|");
const ADVERB = "(?:(?:immediately|also|again|then|still|finally|thus|already|even|recently|yesterday|today) )?";
const SPEAKER = String.raw`(?=\s(?:to (?:the )?)?["«]?(?:\p{Lu}|(?:the|an?|his|her|its|our|one) \p{L}))`;
/** A verb of saying behind a closing quotation mark, the speaker behind it. */
const QUOTED = new RegExp(
	String.raw`(["»])(,?\s?)(${ADVERB}(?:(${anyOf(MISUSED_VERBS)})|(${anyOf(GATED_VERBS)})))${SPEAKER}`,
	"gu",
);
/** A verb of saying behind a dash: `It is over - stated Nowak`. */
const DASHED = new RegExp(
	String.raw`(?<=\p{Ll}|[.,!?"»])([.,!?]?["»]?)\s[-–—]\s(${ADVERB}(?:said|added|noted|emphasized|stressed|explained|told|announced|wrote|pointed out|admitted|assessed|commented|replied|concluded|${anyOf(MISUSED_VERBS)}))\s(?=\p{Lu}\p{Ll}|the \p{L})`,
	"gu",
);
/** `announced the Kremlin.`: verb before subject without a quotation. */
const ANNOUNCED = new RegExp(
	String.raw`(?<!["»],? ?)\b(announced|indicated|specified|declared|stated|explained) (the (?:${anyOf(SPEAKERS)}))(?=\s*(?:[.,;]|$))`,
	"gmu",
);
/** `learned AFP and France Bleu`. */
const LEARNED = new RegExp(
	String.raw`\b(learned|learnt) ((?:${anyOf(MEDIA)})(?:(?:, | and )(?:${anyOf(MEDIA)})){0,3})\b`,
	"gu",
);

const VERB_FIRST = /\b(?:(?:announced|indicated|specified|declared|stated|explained) the|learn(?:ed|t)) /;

const MISUSED: ReadonlySet<string> = new Set(MISUSED_VERBS);
const DASH = /(?:^|\s)[-–—]\s/;
/** Before the mark: the end of a quotation, rather than of a title in it. */
const QUOTATION_END = /(?:[,.!?…]|^)$/;

export default defineRule({
	meta: {
		id: "inverted-attribution",
		family: "calque",
		summary: "Speech attributed with a verb, or in an order, that English news does not have",
		mqm: "accuracy/mistranslation/calque",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		verb: "Unexpected verb of attribution {actual}, expected {expected}",
		dash: "Unexpected dash before the attribution {actual}, expected {expected}",
		order: "Unexpected order of verb and speaker {actual}, expected {expected}",
	},
	needs: { origin },
	when: ["double-quote", "hyphen", "non-ascii"],
	words: new Set(["announced", "declared", "explained", "indicated", "learned", "learnt", "specified", "stated"]),
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const { text, raw, span } of blocks) {
			const quotes = /["»]/.test(text) ? matchesOf(text, QUOTED) : [];
			for (const { index, 1: mark = "", 2: between = "", 3: verb = "", 5: gated } of quotes) {
				const closes = raw[index] === "”" || mark === "»" || between !== "";
				if (!closes || raw[index] === "“") continue;
				if (!(between.startsWith(",") || QUOTATION_END.test(text.slice(0, index)))) continue;
				if (!(gated === undefined ? mayBeTranslated : isTranslated)(facts.origin, article)) continue;
				const start = span.start + index + mark.length + between.length;
				yield {
					span: { start, end: start + verb.length },
					message: "verb",
					expected: ["said"],
					...(gated === undefined ? {} : { level: "info" }),
				};
			}
			for (const { index, 0: whole, 1: end = "", 2: verb = "" } of DASH.test(text) ? matchesOf(text, DASHED) : []) {
				// Behind a first dash the second one closes an aside.
				if (DASH.test(text.slice(0, index)) || !mayBeTranslated(facts.origin, article)) continue;
				const curly = /[“”]/.test(raw) ? "”" : '"';
				const mark = /[!?]/.exec(end)?.[0] ?? ",";
				const said = MISUSED.has(verb) ? "said" : verb;
				yield {
					span: { start: span.start + index, end: span.start + index + whole.trimEnd().length },
					message: "dash",
					expected: [`${mark}${curly} ${said}`],
					note: "A dash marks speech in Polish, Ukrainian or Russian; put a mark before the speech, too",
				};
			}
			for (const pattern of VERB_FIRST.test(text) ? [ANNOUNCED, LEARNED] : [])
				for (const { index, 0: whole, 1: verb = "", 2: speaker = "" } of matchesOf(text, pattern)) {
					if (!mayBeTranslated(facts.origin, article)) continue;
					yield {
						span: { start: span.start + index, end: span.start + index + whole.length },
						message: "order",
						expected: [`${speaker} ${verb}`],
					};
				}
		}
	},
});
