import { hashOf, NUMBER_HASH } from "../text/index.ts";
import { formsOf } from "./endings.ts";
import { FREQUENT_WORDS } from "./frequent-words.ts";
import type { Element, Pattern, Sequence } from "./pattern.ts";
import { DAYS, DETERMINERS, MONTHS, NUMBERS } from "./slot.ts";
import { countOf, hashAt, joined, startAt, type Tokens } from "./tokens.ts";

/** Words of a pattern that are looked for first, at most so many in a row. */
const MOST_ANCHOR_WORDS = 3;
/** An anchor whose words have more forms than this together is not worth its place in the index. */
const MOST_FORMS = 400;
const LEAST_WEIGHT = 2;
/** Bits that are enough: a row that stands once in a million words is looked for no more exactly. */
const ENOUGH = 34;

/** Words in every other sentence: an anchor made of them rules nothing out. */
const COMMON: ReadonlySet<string> = new Set(
	"a about all also an and are as at be been by for from had has have he his in into is it its more not of on one or over said so such than that the their them there they this to under up was were which who will with would year , %".split(
		" ",
	),
);

/** A stretch of a row, from `from` up to `to`. */
interface Anchor {
	readonly from: number;
	readonly to: number;
}

/** One writing of a pattern, its contexts included, and where the texts that match it are looked for. */
export interface Row {
	readonly elements: Sequence;
	/** The elements that are marked and replaced; the others are context. */
	readonly from: number;
	readonly to: number;
	/** The words in a row that rule out most of a text: its hashes in all forms lead to the row. */
	readonly anchor: Anchor;
	/** The hash of each element that is one word in one form; 0 for the others. */
	readonly plain: Int32Array;
	/** The anchor is made of single words: no number, which may be several. */
	readonly isFixed: boolean;
	/** The hashes of the words right before and right after the anchor, where there is one that is always the same; else 0. */
	readonly before: number;
	readonly after: number;
	/** So many words, commas not counted, stand before the anchor's last element. */
	readonly lead: number;
	/** So many tokens at most stand before and behind the anchor's last one, with a word more on either side. */
	readonly reach: number;
	/** So many words further on than its place in `elements` says the anchor may stand, for slots may be long. */
	readonly slack: number;
}

/** So many tokens a number or a name has at most: its parts, and commas between them. */
const MOST_PARTS = 9;
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
				const isFixed = elements.slice(anchor.from, anchor.to).every(isOneWord);
				const plain = Int32Array.from(elements, plainHash);
				return {
					before: isFixed ? (plain[anchor.from - 1] ?? 0) : 0,
					after: isOneWord(elements[anchor.to - 1]) ? (plain[anchor.to] ?? 0) : 0,
					isFixed,
					elements,
					from: head.length,
					to: head.length + sequence.length,
					anchor,
					plain,
					reach: elements.reduce((sum, element) => sum + (isOneWord(element) ? 1 : MOST_PARTS), 2),
					lead: elements.slice(0, anchor.to - 1).filter((element) => !isComma(element)).length,
					slack: slots * (MOST_SLOT_WORDS - 1),
				};
			}),
		),
	);
};

/** By rank: words that are not among the frequent ones rule out more than any of these. */
const RARITY: ReadonlyMap<string, number> = new Map(
	[",", "%", ...FREQUENT_WORDS].map((word, rank) => [word, 4 + Math.log2(rank + 1)] as const),
);
const MOST_RARITY = 16;

/** How much an element rules out, in bits; 0 for a slot that anything may fill. */
const rarityOf = (element: Element): number => {
	if (element.type === "word") return RARITY.get(element.lower) ?? MOST_RARITY;
	if (element.slot === "name" || element.slot === "word") return 0;
	return element.slot === "det" ? 3 : element.slot === "num" ? 6 : 8;
};

/** Every stretch of elements that may be an anchor. */
function* stretchesOf(elements: Sequence): Generator<Anchor> {
	for (let from = 0; from < elements.length; from++) {
		let forms = 1;
		for (let to = from + 1; to <= elements.length && to - from <= MOST_ANCHOR_WORDS; to++) {
			const element = elements[to - 1];
			forms *= element ? formCount(element) : 0;
			if (forms === 0 || forms > MOST_FORMS) break;
			yield { from, to };
		}
	}
}

const sumOf = (elements: Sequence, { from, to }: Anchor, of: (element: Element) => number): number => {
	let sum = 0;
	for (let k = from; k < to; k++) {
		const element = elements[k];
		if (element) sum += of(element);
	}
	return sum;
};

/** What is rarest, and of what is rare enough the shortest. */
const anchorOf = (elements: Sequence): Anchor => {
	let best: Anchor = { from: 0, to: 0 };
	let most = 0;
	for (const stretch of stretchesOf(elements)) {
		const rarity = Math.min(ENOUGH, sumOf(elements, stretch, rarityOf)) - (stretch.to - stretch.from) / 8;
		if (rarity <= most) continue;
		most = rarity;
		best = stretch;
	}
	return best;
};

const weightOf = (element: Element): number => {
	if (element.type === "word") return COMMON.has(element.lower) ? 1 : 3;
	return element.slot === "name" || element.slot === "word" ? 0 : 1.5;
};

/** Whether a row has a stretch that rules out most of a text: one word that is not common, or two that are. */
export const isSelective = ({ elements }: Row): boolean => {
	for (const stretch of stretchesOf(elements)) if (sumOf(elements, stretch, weightOf) >= LEAST_WEIGHT) return true;
	return false;
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

/** A comma is no word of the fine cut: it stands in the gap between two. */
export const isComma = (element: Element | undefined): boolean => element?.type === "word" && element.lower === ",";

const plainHash = (element: Element): number =>
	element.type === "word" && !element.starred ? hashOf(element.lower) : 0;

/** Whether an element is one word, whichever: only a number and a name may be several. */
const isOneWord = (element: Element | undefined): boolean =>
	element?.type === "word" || (element?.type === "slot" && element.slot !== "num" && element.slot !== "name");

const CLOSED_HASHES: Readonly<Record<keyof typeof CLOSED, ReadonlySet<number>>> = {
	num: new Set([NUMBER_HASH, ...[...NUMBERS].map(hashOf)]),
	day: new Set([...DAYS].map(hashOf)),
	month: new Set([...MONTHS].map(hashOf)),
	det: new Set([...DETERMINERS].map(hashOf)),
};

/** A capital of ASCII, or any letter beyond, of which a rough look cannot tell. */
const mayBeCapital = (code: number): boolean => (code >= 65 && code <= 90) || code >= 128;

/** Whether token `i` may be the element, or its first or last word. */
const mayBe = (element: Element, plain: number, tokens: Tokens, i: number, text: string): boolean => {
	const hash = hashAt(tokens, i);
	if (hash === 0) return false;
	if (element.type === "word")
		return (plain === 0 || plain === hash) && (!element.capital || mayBeCapital(text.charCodeAt(startAt(tokens, i))));
	if (element.slot === "word") return true;
	if (element.slot === "name") return mayBeCapital(text.charCodeAt(startAt(tokens, i)));
	return CLOSED_HASHES[element.slot].has(hash);
};

/** Whether the row may match with the last word of its anchor at token `at`: what stands around the anchor is right. */
export const isLikely = (row: Row, tokens: Tokens, at: number, text: string): boolean => {
	const { anchor, before, after } = row;
	if (after !== 0 && hashAt(tokens, at + 1) !== after) return false;
	// Of a number only one part is known, the last: `1,500` are three words here.
	if (!row.isFixed) return isBehind(row, anchor.to - 1, tokens, at, text);
	const first = at + 1 - (anchor.to - anchor.from);
	if (before !== 0 && hashAt(tokens, first - 1) !== before) return false;
	return isBehind(row, anchor.from, tokens, first, text) && isBefore(row, tokens, first - 1, text);
};

/** Whether the elements from `k` on may stand from token `i` on; of those behind one that may be several words, the first. */
const isBehind = ({ elements, plain }: Row, k: number, tokens: Tokens, i: number, text: string): boolean => {
	for (; k < elements.length; k++, i++) {
		const element = elements[k];
		if (!element || !mayBe(element, plain[k] ?? 0, tokens, i, text)) return false;
		if (isOneWord(element)) continue;
		return comesSoon(plain[k + 1] ?? 0, plain[k + 2] ?? 0, tokens, i + 1);
	}
	return true;
};

/** Whether a word, and the one behind it, follow from token `i` on behind the parts of a number or a name; any if 0. */
const comesSoon = (next: number, second: number, tokens: Tokens, i: number): boolean => {
	if (next === 0) return true;
	for (let end = Math.min(countOf(tokens), i + MOST_PARTS); i < end; i++)
		if (hashAt(tokens, i) === next && (second === 0 || hashAt(tokens, i + 1) === second)) return true;
	return false;
};

/** Whether the elements before the anchor may stand up to token `i`; up to one that may be several words. */
const isBefore = ({ elements, plain, anchor }: Row, tokens: Tokens, i: number, text: string): boolean => {
	for (let k = anchor.from - 1; k >= 0; k--, i--) {
		const element = elements[k];
		if (!element || !mayBe(element, plain[k] ?? 0, tokens, i, text)) return false;
		if (!isOneWord(element)) break;
	}
	return true;
};
