import { type Block, defineArticleFact, type Span } from "../core/index.ts";
import { wordHashes } from "./word-hashes.ts";

/** A passage that stands in the article before: the same words and numbers, whatever their case and the marks between. */
export interface Repeat {
	/** Where the words stand first, and again, from the first word to the last; UTF-16 units into the article. */
	readonly first: Span;
	readonly again: Span;
	/** How many words it has, commas and percent signs among them. */
	readonly length: number;
}

/** The shortest passage, in words as `wordHashes` counts them. */
export const FEWEST_WORDS = 8;
const NONE: readonly Repeat[] = [];

/** An odd number whose powers mix the bits of a window well (that of Knuth's MMIX generator, its lower half). */
const BASE = 0x4c957f2d;
/** What the word that leaves a window weighs in its hash. */
const LEAVING = Array.from({ length: FEWEST_WORDS }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Room for a table of windows by hash: the index of a window's first word and one, 0 where nothing is. Grows as needed. */
let table = new Int32Array(4096);

const cleared = (windows: number): Int32Array => {
	const size = 2 ** Math.ceil(Math.log2(2 * windows + 2));
	if (table.length < size) table = new Int32Array(size);
	return table.subarray(0, size).fill(0);
};

/** The words of all blocks one after the other, with where each block's begin. */
interface Row {
	readonly hashes: Int32Array;
	/** UTF-16 units into the article. */
	readonly starts: Int32Array;
	/** For each word, one past the last word of its block. */
	readonly stops: Int32Array;
}

const rowOf = (blocks: readonly { readonly block: Block; readonly words: readonly number[] }[]): Row => {
	const length = blocks.reduce((sum, { words }) => sum + words.length / 2, 0);
	const row = { hashes: new Int32Array(length), starts: new Int32Array(length), stops: new Int32Array(length) };
	let used = 0;
	for (const { block, words } of blocks) {
		row.stops.fill(used + words.length / 2, used, used + words.length / 2);
		for (let i = 0; i < words.length; i += 2) {
			row.starts[used] = block.span.start + (words[i] ?? 0);
			row.hashes[used++] = words[i + 1] ?? 0;
		}
	}
	return row;
};

/** Passages of two windows, as indices of words: where each begins, and how many words they share. */
const sharedPassages = ({ hashes, stops }: Row): { first: number; again: number; length: number }[] => {
	const found: { first: number; again: number; length: number }[] = [];
	const slots = cleared(hashes.length);
	const mask = slots.length - 1;
	let window = 0;
	let from = 0;
	for (let i = 0; i < hashes.length; i++) {
		window = (Math.imul(window, BASE) + (hashes[i] ?? 0)) | 0;
		const start = i - FEWEST_WORDS + 1;
		if (start >= from + 1) window = (window - Math.imul(LEAVING, hashes[start - 1] ?? 0)) | 0;
		if (start < from) continue;
		let slot = (window ^ (window >>> 15)) & mask;
		let before = 0;
		for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
			before = (slots[slot] ?? 0) - 1;
			if (sameWindow(hashes, before, start)) break;
			before = -1;
		}
		if (slots[slot] === 0) slots[slot] = start + 1;
		else if (before + FEWEST_WORDS <= start) {
			const last = Math.min(stops[before] ?? 0, start);
			let length = FEWEST_WORDS;
			while (
				before + length < last &&
				start + length < (stops[start] ?? 0) &&
				hashes[before + length] === hashes[start + length]
			)
				length++;
			found.push({ first: before, again: start, length });
			i = start + length - 1;
			window = 0;
			from = i + 1;
			if (from >= (stops[start] ?? 0)) continue;
		}
		// No window reaches over the end of a block.
		const stop = stops[i] ?? 0;
		if (i + 1 === stop) {
			from = stop;
			window = 0;
		}
	}
	return found;
};

const sameWindow = (hashes: Int32Array, a: number, b: number): boolean => {
	for (let k = 0; k < FEWEST_WORDS; k++) if (hashes[a + k] !== hashes[b + k]) return false;
	return true;
};

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/** Passages of eight words and more that the article has twice, in order of the later place. A loop is none. */
export const repeats = defineArticleFact("repeats", { wordHashes }, (values, article): readonly Repeat[] => {
	const row = rowOf(article.blocks.map((block) => ({ block, words: values.wordHashes.of(block) })));
	const shared = sharedPassages(row);
	if (shared.length === 0) return NONE;
	const endOf = (word: number): number =>
		/^[^\s\p{P}\p{S}]+(?:['&-][^\s\p{P}\p{S}]+)*|^[\s\S]/u.exec(
			article.text.slice(row.starts[word], (row.starts[word] ?? 0) + 200),
		)?.[0].length ?? 0;
	const spanOf = (word: number, length: number): Span => {
		const last = word + length - 1;
		return { start: row.starts[word] ?? 0, end: (row.starts[last] ?? 0) + endOf(last) };
	};
	return shared
		.map(({ first, again, length }) => ({ first: spanOf(first, length), again: spanOf(again, length), length }))
		.filter(
			({ first, again }) =>
				plain(article.text.slice(first.start, first.end)) === plain(article.text.slice(again.start, again.end)),
		);
});
