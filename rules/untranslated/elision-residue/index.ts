import { defineRule, dictionary, matchesOf } from "../../../src/kit/index.ts";
import { FRENCH } from "./data.ts";

/** An elided French word before a lower-case word, with or without a blank between. */
const ELIDED =
	/(?<![\p{L}\p{M}\p{N}'.-])([ldLDns]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu)'( ?)(\p{Ll}{2,30})(?![\p{L}'-])/gu;
/** What all of these have, from the mark on that is rarest. */
const CANDIDATE =
	/'(?<=(?<![\p{L}\p{M}\p{N}'.-])(?:[ldLDns]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu)') ?\p{Ll}{2}|Lhe|["»],? a \p{Ll}/u;
/** The article that lost its apostrophe: `Lhe meteoric spread`. */
const FUSED = /(?<![\p{L}\p{M}])Lhe(?![\p{L}\p{M}])/gu;
/** "a-t-il dit", word by word behind a quotation. */
const INVERTED = /(?<=["»],? )a (?=(?:he|she|they|it) (?:\p{Ll}{2,20}ed|said|told|wrote|found|thought)\b)/gu;
/** What each stands for before an English word. */
const MEANING: ReadonlyMap<string, string> = new Map([
	["d", "of"],
	["jusqu", "until"],
	["l", "the"],
	["lorsqu", "when"],
	["puisqu", "since"],
	["qu", "that"],
]);

export default defineRule({
	meta: {
		id: "elision-residue",
		family: "untranslated",
		summary: "A French elision before an English word, such as `l'operation` or `Lhe`",
		mqm: "accuracy/untranslated",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		elision: "Unexpected French elision {actual}, expected {expected}",
		remove: "Unexpected French auxiliary {actual}, remove it",
	},
	needs: { dictionary },
	when: ["apostrophe", "double-quote", "non-ascii"],
	words: new Set(["lhe"]),
	look: CANDIDATE,
	per: "block",
	*check(facts, { text }) {
		if (text.includes("'"))
			for (const { 0: whole, 1: elided = "", 3: word = "", index } of matchesOf(text, ELIDED)) {
				const meaning = MEANING.get(elided.toLowerCase());
				// A French word keeps its elision: coup d'état, l'amour. English slang has d'you and s'pose.
				if (meaning === undefined || FRENCH.has(word) || !facts.dictionary.knows(word)) continue;
				if (
					/[\p{L}][\p{L}'-]* $/u.test(text.slice(0, index)) &&
					!facts.dictionary.knows(
						(/([\p{L}'-]+) $/u.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? "").toLowerCase(),
					)
				)
					continue;
				const expected = `${meaning} ${word}`;
				yield {
					span: { start: index, end: index + whole.length },
					message: "elision",
					expected: [/^\p{Lu}/u.test(elided) ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected],
					language: "fr",
				};
			}
		if (!text.includes("Lhe") && !/["»],? a \p{Ll}/u.test(text)) return;
		for (const { 0: fused, index } of matchesOf(text, FUSED))
			yield {
				span: { start: index, end: index + fused.length },
				message: "elision",
				expected: ["The"],
				language: "fr",
				note: "A French article that lost its apostrophe, and the English one",
			};
		for (const { 0: auxiliary, index } of matchesOf(text, INVERTED))
			yield {
				span: { start: index, end: index + auxiliary.length },
				message: "remove",
				expected: [""],
				language: "fr",
				note: `"a-t-il" turned over word by word`,
			};
	},
});
