/** A rough cut of a text into words, by their hashes alone: no string is made, which is what makes it fast. */

const KNOWN = 0x250;
/** The lower-case unit of a letter or digit; 0 for everything else. */
const FOLDED = new Uint16Array(KNOWN);
for (let code = 0; code < KNOWN; code++) {
	const character = String.fromCharCode(code);
	if (/[\p{L}\p{N}]/u.test(character)) FOLDED[code] = character.toLowerCase().charCodeAt(0);
}

/** Beyond Latin: marks and symbols end a word, all else is a letter. */
const foldedBeyond = (code: number): number =>
	(code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00 ? 0 : code;

const isJoiner = (code: number): boolean => code === 39 || code === 45 || code === 38;
/** Masked markup touches what stands on its two sides; other blanks separate. */
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2060;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const isDigit = (code: number): boolean => code >= 48 && code < 58;
const NUMBER = /^\d+(?:st|nd|rd|th)?$/i;

const lowerOf = (code: number): number => (code < KNOWN ? FOLDED[code] || code : code);

const fnv = (word: string): number => {
	let hash = SEED;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerOf(word.charCodeAt(i)), PRIME);
	return hash;
};
/** What stands for every number in digits. */
export const NUMBER_HASH = fnv("<num>");
const COMMA_HASH = fnv(",");
const PERCENT_HASH = fnv("%");

/** Is it the hash of a comma or a percent sign, which the scan takes for words? */
export const isPunctuationHash = (hash: number): boolean => hash === COMMA_HASH || hash === PERCENT_HASH;

/** The hash of one word, as the scan below computes it: FNV-1a over lower-case UTF-16 units. */
export const hashOf = (word: string): number => (NUMBER.test(word) ? NUMBER_HASH : fnv(word));

/** The hash of a row of words and one more. */
export const joined = (row: number, word: number): number => {
	const mixed = Math.imul(row ^ (row >>> 15), 0x85ebca6b) + Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
};

/** The words of a text in a row, as numbers. Valid until the next call: the arrays are used again, and are longer than `count`. */
export interface Tokens {
	count: number;
	/** Where each word starts, in UTF-16 units. */
	starts: Int32Array;
	/**
	 * The hash of each word; 0 stands wherever anything but white space stands between two words. A comma and a percent sign
	 * behind a word are words.
	 */
	hashes: Int32Array;
	/** There is masked markup or code, of which words may be made that are not cut so here. */
	masked: boolean;
}

const tokens: Tokens = { count: 0, starts: new Int32Array(0), hashes: new Int32Array(0), masked: false };
const encoder = new TextEncoder();
let bytes = new Uint8Array(0);
let wide = new Uint16Array(0);

/** Makes room in all arrays for a text of so many units. */
const makeRoom = (length: number): void => {
	if (length <= wide.length) return;
	const room = 2 ** Math.ceil(Math.log2(Math.max(length, 4096)));
	bytes = new Uint8Array(room);
	wide = new Uint16Array(room);
	tokens.starts = new Int32Array(room + 1);
	tokens.hashes = new Int32Array(room + 1);
};

/** The units of a text in an array, which is read several times as fast as the string. */
const unitsOf = (text: string): Uint8Array | Uint16Array => {
	const { length } = text;
	makeRoom(length);
	const { read, written } = encoder.encodeInto(text, bytes);
	if (read === length && written === length) return bytes;
	for (let i = 0; i < length; i++) wide[i] = text.charCodeAt(i);
	return wide;
};

/** Masked markup and code, which this cut takes for a blank and a mark, and the fine one for parts of words. */
const MASKED = /[\u2060\uFFFC]/;

/** The hash of a word that starts with a digit. */
const numberOr = (hash: number, units: Uint8Array | Uint16Array, start: number, end: number, text: string): number => {
	for (let i = start; i < end; i++)
		if (!isDigit(units[i] ?? 0)) return NUMBER.test(text.slice(start, end)) ? NUMBER_HASH : hash;
	return NUMBER_HASH;
};

/** Cuts a text of the matching view into words. */
export const tokensOf = (text: string): Tokens => {
	const units = unitsOf(text);
	const { length } = text;
	const { starts, hashes } = tokens;
	let count = 0;
	for (let i = 0; i < length; ) {
		let code = units[i] ?? 0;
		let folded = code < KNOWN ? (FOLDED[code] ?? 0) : foldedBeyond(code);
		if (folded === 0) {
			if (code !== 32 && count > 0 && hashes[count - 1] !== 0 && !isBlank(code)) {
				starts[count] = i;
				hashes[count++] = code === 44 ? COMMA_HASH : code === 37 ? PERCENT_HASH : 0;
			}
			i++;
			continue;
		}
		const start = i;
		let hash = SEED;
		do {
			hash = Math.imul(hash ^ folded, PRIME);
			if (++i >= length) break;
			code = units[i] ?? 0;
			folded = code < KNOWN ? (FOLDED[code] ?? 0) : foldedBeyond(code);
			if (folded === 0 && isJoiner(code) && i + 1 < length) {
				const next = units[i + 1] ?? 0;
				if ((next < KNOWN ? FOLDED[next] : foldedBeyond(next)) !== 0) folded = code;
			}
		} while (folded !== 0);
		starts[count] = start;
		hashes[count++] = isDigit(units[start] ?? 0) ? numberOr(hash, units, start, i, text) : hash;
	}
	tokens.count = count;
	tokens.masked = units === wide && MASKED.test(text);
	return tokens;
};

/**
 * Writes the words of a text into `out`, pairs of start (UTF-16 units) and hash, and says how many numbers they take. A comma
 * and a percent sign behind a word are words.
 */
export const hashWords = (text: string, out: number[]): number => {
	const { count, starts, hashes } = tokensOf(text);
	let used = 0;
	for (let i = 0; i < count; i++) {
		const hash = hashes[i] ?? 0;
		if (hash === 0) continue;
		out[used++] = starts[i] ?? 0;
		out[used++] = hash;
	}
	return used;
};
