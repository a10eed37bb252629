import {
	type CapitalisedWord,
	capitalised,
	defineRule,
	type Edit,
	editBetween,
	mayBeTranslated,
	origin,
	placesOf,
	shareLetters,
	soundAlike,
	spellingOf,
} from "../../../src/kit/index.ts";
import { contextOf, sharesNeighbor, tellsApart } from "./context.ts";

/** A spelling that stands often is the author's; a slip stands once or twice. */
const MOST_SLIPS = 2;
/** How often the other spelling must stand beside two slips. */
const DOMINANT = 4;
/** From here on two letters may differ; below, one. Lengths in UTF-16 units. */
const LONG = 8;
const SHORTEST = 6;
/** Letters by which languages write the same sound at the start of a name. */
const INITIALS: Readonly<Record<string, string>> = { c: "k", q: "k", j: "y", i: "y", w: "v", z: "s", x: "s" };
/** Edits that a hand or a scanner makes; another letter in the place of one may be another name. */
const SLIPS: ReadonlySet<Edit> = new Set<Edit>(["insertion", "deletion", "swap"]);

/** Lower case, without diacritics, hyphens and apostrophes. */
const plainOf = (text: string): string =>
	text
		.toLowerCase()
		.normalize("NFD")
		.replace(/[\p{M}'-]/gu, "");
const initialOf = ({ starts }: CapitalisedWord, text: string): string => {
	const first = (text[starts[0] ?? 0] ?? "").toLowerCase();
	return INITIALS[first] ?? first;
};

/** Forms of one word and its kin, such as `Iceland` and `Icelander`, `Romano` and `Romana`, a plural. */
const isForm = (a: string, b: string): boolean => {
	if (a.startsWith(b) || b.startsWith(a)) return true;
	const end = Math.min(a.length, b.length) - 2;
	if (a.slice(0, end) !== b.slice(0, end)) return false;
	return !(/[iyj]e?$/.test(a) && /[iyj]e?$/.test(b));
};

/** How the rarer spelling becomes the usual one, if the two can be one name; both as `plainOf` gives them. */
const slipBetween = (a: string, b: string, usual: CapitalisedWord): Edit | undefined => {
	const shorter = Math.min(a.length, b.length);
	if (shorter < SHORTEST || a === b) return undefined;
	const edit = editBetween(a, b);
	if (!edit || (edit === "two" && shorter < LONG) || (edit !== "swap" && isForm(a, b))) return undefined;
	if (usual.known && !SLIPS.has(edit)) return undefined;
	return soundAlike(a, b) ? edit : undefined;
};

const recased = (name: string, like: string): string => (like === like.toUpperCase() ? name.toUpperCase() : name);

/** The words by their first letter, for a quicker search. */
const byInitials = (
	words: readonly CapitalisedWord[],
	text: string,
): ReadonlyMap<string, readonly CapitalisedWord[]> => {
	const groups = new Map<string, CapitalisedWord[]>();
	for (const word of words) {
		if (word.length < SHORTEST) continue;
		const initial = initialOf(word, text);
		const group = groups.get(initial);
		if (group) group.push(word);
		else groups.set(initial, [word]);
	}
	return groups;
};

export default defineRule({
	meta: {
		id: "name-variant",
		family: "coherence",
		summary: "A name spelt in two ways in one article",
		mqm: "terminology/inconsistent",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
		generic: true,
	},
	messages: {
		variant: "Unexpected spelling {actual} of a name, expected {expected}",
		second: "Unexpected second spelling {actual} of {other}",
	},
	needs: { capitalised, origin },
	per: "article",
	*check(facts, article) {
		const { text } = article;
		const slips = facts.capitalised.filter(
			({ known, starts, length }) => !known && length >= SHORTEST && starts.length <= MOST_SLIPS,
		);
		if (slips.length === 0) return;
		const groups = byInitials(facts.capitalised, text);
		const plain = new Map<CapitalisedWord, string>();
		const plainSpelling = (word: CapitalisedWord): string => {
			const known = plain.get(word) ?? plainOf(spellingOf(word, text));
			plain.set(word, known);
			return known;
		};
		for (const rare of slips)
			for (const usual of groups.get(initialOf(rare, text)) ?? []) {
				if (!shareLetters(rare.letters, usual.letters) || Math.abs(rare.length - usual.length) > 2) continue;
				const [few, many] = [rare.starts.length, usual.starts.length];
				if (usual === rare || many < few || many < (few - 1) * DOMINANT) continue;
				const equal = !usual.known && many === few;
				if (equal && (usual.starts[0] ?? 0) > (rare.starts[0] ?? 0)) continue;
				const edit = slipBetween(plainSpelling(rare), plainSpelling(usual), usual);
				if (!edit) continue;
				const contexts = [contextOf(rare, text), contextOf(usual, text)] as const;
				if (tellsApart(...contexts)) continue;
				const certain = sharesNeighbor(...contexts) || (usual.known ? many > 1 : SLIPS.has(edit) || !equal);
				const other = spellingOf(usual, text);
				for (const span of placesOf(rare))
					yield {
						span,
						message: equal ? "second" : "variant",
						values: { other: `\`${other}\`` },
						// In an article that is plainly English it is the writer's own slip of the pen.
						level: certain && mayBeTranslated(facts.origin, article) ? "warning" : "info",
						expected: equal ? [] : [recased(other, text.slice(span.start, span.end))],
						note: equal
							? "The article has either once: one of them is a slip"
							: `The article has ${other} ${many > 1 ? `${many} times` : "too"}`,
					};
				break;
			}
	},
});
