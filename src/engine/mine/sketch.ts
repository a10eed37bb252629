/** Counters of a row: 4 × 2^22 of two bytes are 32 MB, whatever the size of the corpus. */
const WIDTH = 1 << 22;
const ROWS = 4;
/** What a counter holds at most; a larger count is as large as this one. */
export const MOST_COUNTED = 0xffff;
/** Bits of the filter: 16 MB; five million sentences give a false answer in 2,500. */
const FILTER_BITS = 1 << 27;

/** A key as two numbers of 32 bits, from which the places of all rows are made (Kirsch and Mitzenmacher, 2006). */
export interface Hashed {
	readonly a: number;
	readonly b: number;
}

/** Two FNV-1a hashes with different bases. */
export const hashed = (key: string): Hashed => {
	let a = 0x811c9dc5;
	let b = 0x7ee3623b;
	for (let i = 0; i < key.length; i++) {
		const unit = key.charCodeAt(i);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
	}
	a ^= a >>> 15;
	return { a: a >>> 0, b: (b | 1) >>> 0 };
};

/** Counts of very many keys in little memory. */
export interface Sketch {
	add(key: Hashed): void;
	/** At least the true count, and seldom more. */
	estimate(key: Hashed): number;
}

/**
 * A count-min sketch (Cormode and Muthukrishnan, 2005) with conservative update (Estan and Varghese, 2002): only the
 * smallest counters of a key grow, so that frequent keys do not lend their counts to rare ones.
 */
export const createSketch = (): Sketch => {
	const counters = new Uint16Array(WIDTH * ROWS);
	const placeOf = ({ a, b }: Hashed, row: number): number => row * WIDTH + ((a + Math.imul(row, b)) & (WIDTH - 1));
	const estimate = (key: Hashed): number => {
		let least = MOST_COUNTED;
		for (let row = 0; row < ROWS; row++) least = Math.min(least, counters[placeOf(key, row)] ?? 0);
		return least;
	};
	return {
		estimate,
		add(key) {
			const next = Math.min(MOST_COUNTED, estimate(key) + 1);
			for (let row = 0; row < ROWS; row++) {
				const place = placeOf(key, row);
				if ((counters[place] ?? 0) < next) counters[place] = next;
			}
		},
	};
};

/** Which keys have been seen. */
export interface SeenFilter {
	/** Says whether a key was seen before, with few false yes, and remembers it. */
	see(key: Hashed): boolean;
}

/** A Bloom filter of four bits a key. */
export const createSeenFilter = (): SeenFilter => {
	const words = new Uint32Array(FILTER_BITS / 32);
	return {
		see({ a, b }) {
			let seen = true;
			for (let i = 1; i <= 4; i++) {
				const bit = (a + Math.imul(i, b)) & (FILTER_BITS - 1);
				const word = bit >>> 5;
				const mask = 1 << (bit & 31);
				if (((words[word] ?? 0) & mask) === 0) seen = false;
				words[word] = (words[word] ?? 0) | mask;
			}
			return seen;
		},
	};
};
