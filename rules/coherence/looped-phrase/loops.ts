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

/** Where each word stood last, by some bits of its hash. */
const SLOTS = 256;
const lastPlaces = new Int32Array(SLOTS);

/**
 * What stands twice or more in a row, from left to right, without overlaps; by hashes alone. No copy starts with a comma. In
 * a loop some word stands once in each copy, so it is enough to look back to where each word stood last.
 */
export const loopsIn = (hashes: readonly number[]): readonly Loop[] => {
	const found: Loop[] = [];
	const count = hashes.length / 2;
	const isSame = (i: number, period: number): boolean => hashes[2 * i + 1] === hashes[2 * (i - period) + 1];
	let free = 0;
	lastPlaces.fill(-1);
	for (let i = 0; i < count; i++) {
		const hash = hashes[2 * i + 1] ?? 0;
		const slot = (hash ^ (hash >>> 8)) & (SLOTS - 1);
		const last = lastPlaces[slot] ?? -1;
		lastPlaces[slot] = i;
		const period = i - last;
		if (last < free || period > LONGEST || !isSame(i, period) || isPunctuationHash(hash)) continue;
		let first = i;
		while (first - 1 - period >= free && isSame(first - 1, period)) first--;
		if (isPunctuationHash(hashes[2 * (first - period) + 1] ?? 0)) first++;
		let stop = i + 1;
		while (stop < count && isSame(stop, period)) stop++;
		const run = stop - first;
		// The last copy need not have the comma behind it.
		if (run < period && !(run === period - 1 && period > 2)) continue;
		found.push({ at: first - period, period, words: period, times: Math.floor((run + 1) / period) + 1 });
		free = stop;
		i = stop - 1;
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
export const copiesAt = (loop: Loop, hashes: readonly number[], text: string): Copies | undefined => {
	const startOf = (k: number): number => hashes[2 * (loop.at + k * loop.period)] ?? text.length;
	const whole = text.slice(startOf(0), startOf(1));
	// Numbers in a row, which all have one hash.
	if (!/\p{L}{2}/u.test(whole)) return undefined;
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
