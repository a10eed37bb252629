import { defineRule, matchesOf } from "../../../src/kit/index.ts";
import { HEADS } from "./data.ts";

/** Capitals, a hyphen, and a capitalised word. */
const COMPOUND = /-(?<=(?<![\p{L}\p{N}-])(?:\p{Lu}{2,8}|Bundes|Landes)-)(\p{Lu}\p{Ll}{3,24})(?![\p{L}\p{N}-])/gu;
/** How far before the hyphen the word begins at most, in UTF-16 units. */
const LONGEST = 8;

export default defineRule({
	meta: {
		id: "german-compound",
		family: "untranslated",
		summary: "A German compound of an acronym and a noun, such as `SPD-Fraktion`",
		mqm: "accuracy/untranslated",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { compound: "Unexpected German compound {actual}, expected {expected}" },
	needs: {},
	when: ["hyphen"],
	look: /[\p{Lu}s]-\p{Lu}\p{Ll}{3}/u,
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 1: noun = "" } of matchesOf(text, COMPOUND)) {
			const english = HEADS.get(noun);
			if (!english) continue;
			const first = /\p{L}+$/u.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? "";
			yield {
				span: { start: index - first.length, end: index + 1 + noun.length },
				message: "compound",
				expected: [`${first} ${english}`],
				language: "de",
				note: `German "${noun}" is ${english}`,
			};
		}
	},
});
