import {
	type CapitalisedWord,
	capitalised,
	defineRule,
	type Edit,
	editBetween,
	soundAlike,
} from "../../../src/kit/index.ts";
import { contextOf, sharesNeighbor, tellsApart } from "./context.ts";

/** A spelling that stands often is the author's; a slip stands once or twice. */
const MOST_SLIPS = 2;
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
const initialOf = ({ text }: CapitalisedWord): string => {
	const first = (text[0] ?? "").toLowerCase();
	return INITIALS[first] ?? first;
};

/** Forms of one word and its kin, such as `Iceland` and `Icelander`, `Romano` and `Romana`, a plural. */
const isForm = (a: string, b: string): boolean => {
	if (a.startsWith(b) || b.startsWith(a)) return true;
	const end = Math.min(a.length, b.length) - 2;
	if (a.slice(0, end) !== b.slice(0, end)) return false;
	return !(/[iyj]e?$/.test(a) && /[iyj]e?$/.test(b));
};

/** How the rarer spelling becomes the other, if the two can be one name. */
const slipBetween = (rare: CapitalisedWord, usual: CapitalisedWord): Edit | undefined => {
	if (Math.abs(rare.text.length - usual.text.length) > 2) return undefined;
	const a = plainOf(rare.text);
	const b = plainOf(usual.text);
	const shorter = Math.min(a.length, b.length);
	if (shorter < SHORTEST || a === b) return undefined;
	const edit = editBetween(a, b);
	if (!edit || (edit === "two" && shorter < LONG) || (edit !== "swap" && isForm(a, b))) return undefined;
	if (usual.known && !SLIPS.has(edit)) return undefined;
	return soundAlike(a, b) ? edit : undefined;
};

const recased = (name: string, like: string): string => (like === like.toUpperCase() ? name.toUpperCase() : name);

/** The names by their first letter, for a quicker search. */
const byInitials = (names: readonly CapitalisedWord[]): ReadonlyMap<string, readonly CapitalisedWord[]> => {
	const groups = new Map<string, CapitalisedWord[]>();
	for (const name of names) {
		const group = groups.get(initialOf(name));
		if (group) group.push(name);
		else groups.set(initialOf(name), [name]);
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
	needs: { capitalised },
	per: "article",
	*check(facts, { text }) {
		const slips = facts.capitalised.filter(({ known, places }) => !known && places.length <= MOST_SLIPS);
		if (slips.length === 0) return;
		const groups = byInitials(facts.capitalised.filter((name) => name.text.length >= SHORTEST));
		for (const rare of slips)
			for (const usual of groups.get(initialOf(rare)) ?? []) {
				if (usual === rare || usual.places.length < rare.places.length) continue;
				const equal = !usual.known && usual.places.length === rare.places.length;
				if (equal && (usual.places[0]?.start ?? 0) > (rare.places[0]?.start ?? 0)) continue;
				const edit = slipBetween(rare, usual);
				if (!edit) continue;
				const contexts = [contextOf(rare, text), contextOf(usual, text)] as const;
				if (tellsApart(...contexts)) continue;
				const certain =
					sharesNeighbor(...contexts) || (usual.known ? usual.places.length > 1 : SLIPS.has(edit) || !equal);
				for (const span of rare.places)
					yield {
						span,
						message: equal ? "second" : "variant",
						values: { other: `\`${usual.text}\`` },
						level: certain ? "warning" : "info",
						expected: equal ? [] : [recased(usual.text, text.slice(span.start, span.end))],
						note: equal
							? "The article has either once: one of them is a slip"
							: `The article has ${usual.text} ${usual.places.length > 1 ? `${usual.places.length} times` : "too"}`,
					};
				break;
			}
	},
});
