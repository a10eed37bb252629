/** A first look at a line: by its units, one to three in a row, most expressions of the grammar are ruled out at once. */

/** Units that are told apart at the beginning of a match. */
export const LONGEST_HEAD = 3;

/** Tables are looked up by a number for one to three units in a row. */
const KEYS = 1 << 11;
const keyOf = (one: number, two: number, three: number): number =>
	(Math.imul(one, 0x9e5) ^ Math.imul(two, 0x1f35) ^ Math.imul(three, 0x2b)) & (KEYS - 1);
/** The number of one to three units in lower case, all digits being noughts. */
export const keyOfHead = (head: string): number =>
	keyOf(head.charCodeAt(0), head.charCodeAt(1) || 0, head.charCodeAt(2) || 0);

/** What the matches of an expression begin with. */
export interface Wanted {
	/** The keys of the beginnings; `undefined` if a match may begin with anything. */
	readonly keys: readonly number[] | undefined;
	/** They are looked for at the start of a line only. */
	readonly anchored: boolean;
}

/** Expressions by number, as bits: which of them may match a line. */
export interface HeadTable {
	/** The bits for a line in lower case; `starts` are what it may begin with. Valid until the next call. */
	candidatesIn(lower: string, starts: readonly string[]): Int32Array;
}

/** A table for these expressions; one without beginnings may match any line. */
export const headTable = (wanted: readonly Wanted[]): HeadTable => {
	const width = Math.ceil(wanted.length / 32);
	const anywhere = new Int32Array(KEYS * width);
	const atStart = new Int32Array(KEYS * width);
	const always = new Int32Array(width);
	for (const [i, { keys, anchored }] of wanted.entries()) {
		const bit = 1 << (i & 31);
		const word = i >> 5;
		if (!keys) always[word] = (always[word] ?? 0) | bit;
		for (const key of keys ?? []) {
			const table = anchored ? atStart : anywhere;
			const at = key * width + word;
			table[at] = (table[at] ?? 0) | bit;
		}
	}
	const found = new Int32Array(width);
	const add = (table: Int32Array, key: number): void => {
		for (let w = 0; w < width; w++) found[w] = (found[w] ?? 0) | (table[key * width + w] ?? 0);
	};
	const unitAt = (text: string, i: number): number => {
		const unit = i < text.length ? text.charCodeAt(i) : 0;
		return unit >= 48 && unit < 58 ? 48 : unit;
	};
	const addAt = (table: Int32Array, text: string, i: number): void => {
		const one = unitAt(text, i);
		const two = unitAt(text, i + 1);
		add(table, keyOf(one, 0, 0));
		add(table, keyOf(one, two, 0));
		add(table, keyOf(one, two, unitAt(text, i + 2)));
	};
	return {
		candidatesIn(lower, starts) {
			found.set(always);
			for (const start of starts) if (start !== "") addAt(atStart, start, 0);
			for (let i = 0; i < lower.length; i++) addAt(anywhere, lower, i);
			return found;
		},
	};
};
