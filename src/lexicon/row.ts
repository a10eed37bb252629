import { formsOf } from "./endings.ts";
import type { Element, Pattern, Sequence } from "./pattern.ts";
import { DAYS, DETERMINERS, MONTHS, NUMBERS } from "./slot.ts";
import { hashOf, joined, NUMBER_HASH } from "./word-hash.ts";

/** Words of a pattern that are looked for first, at most so many in a row. */
const MOST_ANCHOR_WORDS = 3;
/** An anchor whose words have more forms than this together is not worth its place in the index. */
const MOST_FORMS = 400;
/** What an anchor must rule out at least: one word that is not common, or two that are. */
export const LEAST_WEIGHT = 2;

/** Words in every other sentence: an anchor made of them rules nothing out. */
const COMMON: ReadonlySet<string> = new Set(
	"a about all also an and are as at be been by for from had has have he his in into is it its more not of on one or over said so such than that the their them there they this to under up was were which who will with would year , %".split(
		" ",
	),
);

/** One writing of a pattern, its contexts included, and where the texts that match it are looked for. */
export interface Row {
	readonly elements: Sequence;
	/** The elements that are marked and replaced; the others are context. */
	readonly from: number;
	readonly to: number;
	/** The words in a row that rule out most of a text: its hashes in all forms lead to the row. */
	readonly anchor: { readonly from: number; readonly to: number; readonly weight: number };
	/** So many words further on than its place in `elements` says the anchor may stand, for slots may be long. */
	readonly slack: number;
}

/** The longest number or name. */
const MOST_SLOT_WORDS = 5;

/** Every writing of a pattern. */
export const rowsOf = ({ sequences, before, after }: Pattern): readonly Row[] => {
	const heads: readonly Sequence[] = before.length === 0 ? [[]] : before;
	const tails: readonly Sequence[] = after.length === 0 ? [[]] : after;
	return sequences.flatMap((sequence) =>
		heads.flatMap((head) =>
			tails.map((tail) => {
				const elements = [...head, ...sequence, ...tail];
				const anchor = anchorOf(elements);
				const slots = elements.slice(0, anchor.to).filter((element) => element.type === "slot").length;
				return {
					elements,
					from: head.length,
					to: head.length + sequence.length,
					anchor,
					slack: slots * (MOST_SLOT_WORDS - 1),
				};
			}),
		),
	);
};

/** How much an element rules out; 0 for a slot that anything may fill. */
const weightOf = (element: Element): number => {
	if (element.type === "word") return COMMON.has(element.lower) ? 1 : 3;
	return element.slot === "name" || element.slot === "word" ? 0 : 1.5;
};

const anchorOf = (elements: Sequence): Row["anchor"] => {
	let best = { from: 0, to: 0, weight: 0 };
	for (let from = 0; from < elements.length; from++) {
		let weight = 0;
		let forms = 1;
		for (const [i, element] of elements.slice(from, from + MOST_ANCHOR_WORDS).entries()) {
			const own = weightOf(element);
			forms *= own === 0 ? 0 : formCount(element);
			if (forms === 0 || forms > MOST_FORMS) break;
			weight += own;
			if (weight > best.weight) best = { from, to: from + i + 1, weight };
		}
	}
	return best;
};

const CLOSED = { num: NUMBERS, day: DAYS, month: MONTHS, det: DETERMINERS } as const;

const formCount = (element: Element): number => {
	if (element.type === "word") return element.starred ? formsOf(element.lower).length : 1;
	return element.slot === "name" || element.slot === "word" ? 0 : CLOSED[element.slot].size;
};

/** The hashes of all words that an element may match. */
const hashesOf = (element: Element): readonly number[] => {
	if (element.type === "word") return element.starred ? formsOf(element.lower).map(hashOf) : [hashOf(element.lower)];
	if (element.slot === "name" || element.slot === "word") return [];
	const hashes = [...CLOSED[element.slot]].map(hashOf);
	return element.slot === "num" ? [NUMBER_HASH, ...hashes] : hashes;
};

/** The hashes of a row's anchor in all its forms. */
export const anchorHashes = ({ elements, anchor }: Row): readonly number[] => {
	const [first, ...rest] = elements.slice(anchor.from, anchor.to);
	return rest.reduce(
		(rows: readonly number[], element) => rows.flatMap((row) => hashesOf(element).map((hash) => joined(row, hash))),
		first ? hashesOf(first) : [],
	);
};
