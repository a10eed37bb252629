import {
	type Article,
	type Block,
	defineRule,
	isTranslated,
	matchesOf,
	mayBeTranslated,
	type Origin,
	origin,
	type Problem,
} from "../../../src/kit/index.ts";
import { MISUSED_VERBS, PRESENT_VERBS } from "./data.ts";
import {
	ANNOUNCED,
	DASH,
	DASHED,
	DASHED_NAME,
	LEARNED,
	QUOTATION_END,
	QUOTED,
	REPORTS,
	VERB_FIRST,
} from "./patterns.ts";

type Found = Iterable<Problem<"verb" | "dash" | "order">>;

/** What any of the patterns begins with or holds. */
const CANDIDATE = new RegExp(
	[QUOTED, DASHED, DASHED_NAME, ANNOUNCED, LEARNED, REPORTS].map(({ source }) => source).join("|"),
	"mu",
);

const MISUSED: ReadonlySet<string> = new Set(MISUSED_VERBS);
/** The languages that set speech off with a dash. */
const DASHING = ["pl", "ru", "uk", "cs"];

/** `"…," assures Arnaud`. */
function* badVerbs({ text, raw, span }: Block, article: Article, found: () => Origin): Found {
	for (const { index, 1: mark = "", 2: between = "", 3: verb = "", 5: gated } of matchesOf(text, QUOTED)) {
		const closes = raw[index] === "”" || mark === "»" || between !== "";
		if (!closes || raw[index] === "“") continue;
		if (!(between.startsWith(",") || QUOTATION_END.test(text.slice(0, index)))) continue;
		if (!(gated === undefined ? mayBeTranslated : isTranslated)(found(), article)) continue;
		const start = span.start + index + mark.length + between.length;
		yield {
			span: { start, end: start + verb.length },
			message: "verb",
			expected: ["said"],
			...(gated === undefined ? {} : { level: "info" }),
		};
	}
}

/** `… - stated Nowak`, `…!" - Nowak.` */
function* dashes({ text, raw, span }: Block, article: Article, found: () => Origin): Found {
	for (const { index, 0: whole, 1: end = "", 2: verb = "" } of matchesOf(text, DASHED)) {
		// Behind a first dash the second one closes an aside.
		if (DASH.test(text.slice(0, index)) || !mayBeTranslated(found(), article)) continue;
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
	for (const { index, 0: whole, 1: dash = "", 2: speaker = "" } of matchesOf(text, DASHED_NAME)) {
		if (
			!DASHING.includes(found().language ?? article.hints.sourceLanguages[0] ?? "") ||
			!isTranslated(found(), article)
		)
			return;
		const end = span.start + index + whole.length;
		yield {
			span: { start: end - dash.length, end },
			message: "dash",
			expected: [` said ${speaker}`],
			note: "A dash stands for the verb of saying in Polish, Ukrainian or Russian",
		};
	}
}

/** `…, announced the Kremlin.`, `learned AFP`, `…, again reports the prefecture.` */
function* verbsFirst({ text, span }: Block, article: Article, found: () => Origin): Found {
	const at = (index: number, { length }: string) => ({ start: span.start + index, end: span.start + index + length });
	for (const pattern of [ANNOUNCED, LEARNED])
		for (const { index, 0: whole, 1: verb = "", 2: speaker = "" } of matchesOf(text, pattern))
			if (mayBeTranslated(found(), article))
				yield { span: at(index, whole), message: "order", expected: [`${speaker} ${verb}`] };
	for (const { index, 0: whole, 1: speaker = "" } of matchesOf(text, REPORTS))
		if (isTranslated(found(), article))
			yield { span: at(index, whole), message: "order", expected: [`${speaker} said`] };
}

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
	words: new Set([
		...PRESENT_VERBS,
		..."announced declared explained indicated learned learnt specified stated".split(" "),
	]),
	look: CANDIDATE,
	per: "article",
	*check(facts, article, _options, blocks) {
		// Weighing an article takes longer than looking for all of these.
		const found = () => facts.origin;
		for (const block of blocks) {
			if (/["»]/.test(block.text)) yield* badVerbs(block, article, found);
			if (DASH.test(block.text)) yield* dashes(block, article, found);
			if (VERB_FIRST.test(block.text)) yield* verbsFirst(block, article, found);
		}
	},
});
