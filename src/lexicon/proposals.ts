import { withEnding } from "./endings.ts";
import { indefiniteArticleOf } from "./indefinite-article.ts";
import type { PhraseHit } from "./matcher.ts";

const SMALL = new Set("a an and as at but by for from in of on or the to with".split(" "));
const capitalise = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const LETTERS = /[\p{L}\p{M}'-]+/gu;

/** Every word that is no small one has a capital: a headline, or a title written as one. */
const isTitleCase = (text: string): boolean => {
	const words = (text.match(LETTERS) ?? []).filter((word) => !SMALL.has(word));
	return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
};
const titleCase = (text: string): string =>
	capitalise(text.replace(LETTERS, (word) => (SMALL.has(word) ? word : capitalise(word))));

/** An article of the proposal, or one that a slot filled in, before what another slot did. */
const agreeing = (text: string): string =>
	text.replace(
		/(?<![\p{L}\p{N}'-])an? (?=([\p{L}\p{N}]+))/gu,
		(_whole, next: string) => `${indefiniteArticleOf(next)} `,
	);

/** Slots take what they matched, the first of a kind the first; stars the ending of the pattern's starred word. */
const filled = (proposal: string, hit: PhraseHit): string => {
	const slots = [...hit.slots];
	let star = 0;
	const text = proposal
		.replace(/<(\w+)>/g, (whole, name: string) => {
			const at = slots.findIndex(({ slot }) => slot === name);
			return at < 0 ? whole : (slots.splice(at, 1)[0]?.text ?? "");
		})
		.replace(/([\p{L}'-]+)\*/gu, (_whole, word: string) => withEnding(word, hit.endings[star++] ?? ""));
	return slots.length === hit.slots.length ? text : agreeing(text);
};

/** A comma at the edge of a pattern is not part of the hit, so that one at the same edge of a proposal would be a second one. */
const withoutEdges = (proposal: string, pattern: string): string => {
	const words = pattern.replace(/\[[^\]]*\]/g, " ").trim();
	const opened = words.startsWith(",") ? proposal.replace(/^\s*,\s*/, "") : proposal;
	return words.endsWith(",") ? opened.replace(/\s*,\s*$/, "") : opened;
};

/** What may stand in place of a hit, best first, in the case of `actual`, the text that was hit; `""` deletes it. */
export const proposalsOf = (hit: PhraseHit, actual: string): readonly string[] =>
	hit.entry.proposals.map((proposal) => {
		if (proposal === "-") return "";
		const text = withoutEdges(filled(proposal, hit), hit.entry.pattern);
		if (isTitleCase(actual) && !isTitleCase(hit.entry.pattern)) return titleCase(text);
		return /^\p{Lu}/u.test(actual) ? capitalise(text) : text;
	});
