/** Finds words of a list in a text without cutting it: one pass over its units, no string is made. */

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Words are ruled out by so many low bits of their hash first. */
const BITS = 0xfff;

const LETTERS = new Uint8Array(0x250);
for (let code = 0; code < LETTERS.length; code++)
	LETTERS[code] = /[\p{L}\p{N}$]/u.test(String.fromCharCode(code)) ? 1 : 0;
const isLetter = (code: number): boolean => (code < 0x250 ? LETTERS[code] === 1 : false);

const hashOf = (word: string): number => {
	let hash = SEED;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
	return hash;
};

/** A list of words, ready to be looked for. */
export interface WordScan<T> {
	/** Calls `found` with the values of each word of the list, in the case that the list has, as often as it stands there. */
	scan(text: string, found: (value: T) => void): void;
}

/** Words are letters of Latin writing in a row. */
export const wordScanOf = <T>(list: readonly (readonly [word: string, value: T])[]): WordScan<T> => {
	const known = new Uint8Array(BITS + 1);
	const values = new Map<number, T[]>();
	for (const [word, value] of list) {
		const hash = hashOf(word);
		known[(hash ^ (hash >>> 15)) & BITS] = 1;
		const same = values.get(hash);
		if (same) same.push(value);
		else values.set(hash, [value]);
	}
	return {
		scan(text, found) {
			const { length } = text;
			for (let i = 0; i < length; i++) {
				let code = text.charCodeAt(i);
				if (!isLetter(code)) continue;
				let hash = SEED;
				do {
					hash = Math.imul(hash ^ code, PRIME);
					code = ++i < length ? text.charCodeAt(i) : 0;
				} while (isLetter(code));
				if (known[(hash ^ (hash >>> 15)) & BITS] === 1) for (const value of values.get(hash) ?? []) found(value);
			}
		},
	};
};
