import { isPunctuationHash } from "../../../src/kit/index.ts";

/** A stretch of words that repeats at once: by indices into the words of a block, commas counted. */
export interface Loop {
	/** The index of its first word. */
	readonly at: number;
	/** How many words apart its copies begin. */
	readonly period: number;
	/** Words of a copy, commas left out. */
	readonly words: number;
	/** How many copies there are. */
	readonly times: number;
}

/** The longest phrase that is looked for twice in a row, in words with commas. */
const LONGEST = 16;

/** How many words from `i` on equal the word `period` before them. */
const runFrom = (hashes: Int32Array, i: number, period: number): number => {
	let j = i;
	while (j + period < hashes.length / 2 && hashes[2 * j + 1] === hashes[2 * (j + period) + 1]) j++;
	return j - i;
};

/** What stands twice or more in a row, from left to right, without overlaps; by hashes alone. No copy starts with a comma. */
export const loopsIn = (hashes: Int32Array): readonly Loop[] => {
	const found: Loop[] = [];
	const count = hashes.length / 2;
	for (let i = 0; i < count; ) {
		const hash = hashes[2 * i + 1] ?? 0;
		if (isPunctuationHash(hash)) {
			i++;
			continue;
		}
		let loop: Loop | undefined;
		for (let period = 1; period <= LONGEST && i + period < count; period++) {
			if (hashes[2 * (i + period) + 1] !== hash) continue;
			const run = runFrom(hashes, i, period);
			// The last copy need not have the comma behind it.
			if (run >= period || (run === period - 1 && period > 2)) {
				const times = Math.floor((run + 1) / period) + 1;
				loop = { at: i, period, words: period, times };
				break;
			}
		}
		if (loop) {
			found.push(loop);
			i += loop.period * loop.times - 1;
		} else i++;
	}
	return found;
};

/** The copies as text: where they stand (UTF-16 units into the block), one of them, and what is between two. */
export interface Copies extends Loop {
	readonly start: number;
	readonly end: number;
	readonly unit: string;
	readonly between: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['&-][\p{L}\p{M}\p{N}]+)*/gu;
const TRAILER = /[^\p{L}\p{M}\p{N})\]"'%]+["'(]*$|["'([]+$/u;

const plain = (text: string): string => (text.match(WORD) ?? []).join(" ").toLowerCase();

/** The copies of a loop, if they are equal as text too: all numbers have one hash. */
export const copiesAt = (loop: Loop, hashes: Int32Array, text: string): Copies | undefined => {
	const startOf = (k: number): number => hashes[2 * (loop.at + k * loop.period)] ?? text.length;
	const whole = text.slice(startOf(0), startOf(1));
	const between = TRAILER.exec(whole)?.[0] ?? "";
	const unit = whole.slice(0, whole.length - between.length);
	const form = plain(unit);
	if (form === "") return undefined;
	const words = form.split(" ").length;
	let times = 1;
	while (times < loop.times - 1 && plain(text.slice(startOf(times), startOf(times + 1))) === form) times++;
	// The last copy ends where a copy ends; no word of the loop marks its end.
	const last = startOf(times);
	const tail = text.slice(last, last + unit.length);
	if (plain(tail) === form && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(last + unit.length))) times++;
	if (times < 2) return undefined;
	const end = startOf(times - 1) + unit.length;
	return { ...loop, words, times, start: startOf(0), end, unit, between };
};
