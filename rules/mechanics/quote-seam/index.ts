import { defineHouseRule, matchesOf, quotes, SAYING_VERBS } from "../../../src/kit/index.ts";

/** A comma, a blank, the closing mark, and the verb right behind it or after one more blank. */
const DISPLACED = /, "(?: ?)(\p{Ll}+)/gu;
/** A closing mark behind a word, and a verb of saying. */
const BARE = /"(?<=\p{L}") (\p{Ll}+) (?=\p{Lu}|he\b|she\b|the\b|a\b|they\b)/gu;
/** A verb of saying right before a quotation that is a sentence. */
const SENTENCE =
	/"(?<=\p{Ll} ")(?=(?:I|We|The|It|This|You|They|There|He|She|If|In|My|Our|What|When)\b'?\p{Ll}* \p{Ll})/gu;
const SPEAKER = /^ (?:\p{Lu}|he\b|she\b|they\b|the\b|an?\b|his\b|her\b|one\b)/u;
/** A quotation with fewer lower-case words may be a name or a term with an ordinary verb behind it. */
const MIN_WORDS = 3;

const withVerb = (mark: string, verb: string): readonly string[] =>
	["said", "told", "added", "asked"].includes(verb) ? [`,${mark} ${verb}`] : [`,${mark} ${verb}`, `,${mark} said`];

export default defineHouseRule({
	meta: {
		id: "quote-seam",
		family: "mechanics",
		summary: "A closing quotation mark that is displaced, or lacks its comma, before the verb of saying",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		displaced: "Unexpected order of comma, space and quotation mark in {actual}, expected {expected}",
		colon: "Missing colon or comma before the quotation in {actual}, expected {expected}",
		comma: "Missing comma before the closing quotation mark in {actual}, expected {expected}",
	},
	needs: { quotes },
	when: ["double-quote", "non-ascii"],
	look: /, " ?\p{Ll}|"(?<=\p{L}") \p{Ll}|"(?<=\p{Ll} ")[A-Z]/u,
	// Broadcasters often write so.
	house: ["colon"],
	*check(facts, { text, raw }) {
		for (const { index, 0: whole, 1: verb = "" } of matchesOf(text, DISPLACED)) {
			if (!SAYING_VERBS.has(verb)) continue;
			const at = index + 2;
			const mark = raw[at] ?? '"';
			const end = index + whole.length;
			const isClosing =
				mark === "”" ||
				(mark === '"' && facts.quotes.pairs.some((pair) => pair.end === at + 1)) ||
				(SPEAKER.test(text.slice(end, end + 6)) && !text.slice(end).includes('"')) ||
				end === text.trimEnd().length;
			if (!isClosing) continue;
			yield { span: { start: index, end }, message: "displaced", expected: withVerb(mark === '"' ? mark : "”", verb) };
		}
		for (const { index } of matchesOf(text, SENTENCE)) {
			const verb = /\p{Ll}+(?= $)/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
			const mark = raw[index] ?? "";
			if (!SAYING_VERBS.has(verb) || mark === "”") continue;
			yield {
				span: { start: index - 1 - verb.length, end: index + 1 },
				message: "colon",
				expected: [`${verb}: ${mark}`, `${verb}, ${mark}`],
				safety: "unsafe",
			};
		}
		for (const { index, 1: verb = "" } of matchesOf(text, BARE)) {
			if (!SAYING_VERBS.has(verb) || raw[index] === "“") continue;
			const pair = facts.quotes.pairs.find(({ end }) => end === index + 1);
			if (!pair) continue;
			const quoted = text.slice(pair.start + 1, pair.end - 1);
			if (!/^\p{Lu}/u.test(quoted) || (quoted.match(/(?<=^| )\p{Ll}/gu)?.length ?? 0) < MIN_WORDS) continue;
			yield {
				span: { start: index, end: index + 2 + verb.length },
				message: "comma",
				expected: withVerb(raw[index] ?? '"', verb),
				level: "warning",
			};
		}
	},
});
