import { DIGIT, kindOf, ownTraits, pairTraits, TRAIT_BITS, traitBetweenDigits } from "./traits.ts";
import { COMMA_HASH, foldedUnit, isNumber, NUMBER_HASH, PERCENT_HASH, PRIME, SEED } from "./word-hash.ts";

/** What one pass over a text of the matching view tells. */
export interface Scan {
	/** The text's traits, as bits (`TRAIT_BITS`). */
	readonly traits: number;
	/**
	 * The words: pairs of where a word starts (UTF-16 units) and its hash, which is that of `hashOf`. A comma and a percent sign
	 * behind a word are words; the hash 0 stands wherever anything else but white space stands between two words.
	 */
	readonly tokens: readonly number[];
	/** The same without the noughts. */
	readonly words: readonly number[];
	/** There is masked markup or code, of which words may be made that are not cut so here. */
	readonly masked: boolean;
}

const encoder = new TextEncoder();
let bytes = new Uint8Array(0);
let wide = new Uint16Array(0);
/** Plain arrays, a copy of which lives and dies with other objects; a typed array's memory is managed apart, which takes longer. */
const allRoom: number[] = [];
const wordRoom: number[] = [];

/** Makes room for a text of so many units. */
const makeRoom = (length: number): void => {
	if (length <= wide.length) return;
	const size = 2 ** Math.ceil(Math.log2(Math.max(length, 4096)));
	bytes = new Uint8Array(size);
	wide = new Uint16Array(size);
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

const isJoiner = (code: number): boolean => code === 39 || code === 45 || code === 38;
const isDigit = (code: number): boolean => code >= 48 && code < 58;
/** Masked markup touches what stands on its two sides; other blanks separate. */
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2060;

/** The hash of a word that starts with a digit. */
const numberOr = (hash: number, units: Uint8Array | Uint16Array, start: number, end: number, text: string): number => {
	for (let i = start; i < end; i++)
		if (!isDigit(units[i] ?? 0)) return isNumber(text.slice(start, end)) ? NUMBER_HASH : hash;
	return NUMBER_HASH;
};

const TABLE = 0x250;
/** Of each unit of ASCII and Latin: the lower-case unit of a letter or digit (16 bits), and its kind above. */
const INFO = Uint32Array.from({ length: TABLE }, (_, unit) => foldedUnit(unit) | (kindOf(unit) << 16));
const infoOf = (unit: number): number => (unit < TABLE ? (INFO[unit] ?? 0) : foldedUnit(unit) | (kindOf(unit) << 16));
const FOLD = 0xffff;

/** The traits and the words of a text, by one pass over its units. */
export const scan = (text: string): Scan => {
	const units = unitsOf(text);
	const { length } = text;
	let traits = 0;
	let count = 0;
	let used = 0;
	let last = 0;
	let before = kindOf(32);
	for (let i = 0; i < length; ) {
		let unit = units[i] ?? 0;
		let info = infoOf(unit);
		let own = info >>> 16;
		traits |= pairTraits(before, own);
		if ((info & FOLD) === 0) {
			if (unit !== 32) {
				if (unit < 128) traits |= ownTraits(unit);
				if (last !== 0 && !isBlank(unit)) {
					last = unit === 44 ? COMMA_HASH : unit === 37 ? PERCENT_HASH : 0;
					allRoom[count++] = i;
					allRoom[count++] = last;
					if (last !== 0) {
						wordRoom[used++] = i;
						wordRoom[used++] = last;
					}
				}
			}
			before = own;
			i++;
			continue;
		}
		const start = i;
		let hash = SEED;
		for (;;) {
			hash = Math.imul(hash ^ (info & FOLD), PRIME);
			if (own !== before) {
				if (own === DIGIT) traits |= TRAIT_BITS.digit | traitBetweenDigits(units, i);
				before = own;
			}
			if (++i >= length) break;
			unit = units[i] ?? 0;
			info = infoOf(unit);
			own = info >>> 16;
			if ((info & FOLD) === 0) {
				if (!isJoiner(unit) || i + 1 >= length || (infoOf(units[i + 1] ?? 0) & FOLD) === 0) break;
				info |= unit;
				traits |= ownTraits(unit);
			}
			if (own !== before) traits |= pairTraits(before, own);
		}
		if (isDigit(units[start] ?? 0)) hash = numberOr(hash, units, start, i, text);
		if (hash === last) traits |= TRAIT_BITS["repeated-word"];
		last = hash;
		allRoom[count++] = start;
		allRoom[count++] = hash;
		wordRoom[used++] = start;
		wordRoom[used++] = hash;
	}
	const isAscii = units === bytes;
	return {
		traits: isAscii ? traits : traits | TRAIT_BITS["non-ascii"],
		tokens: allRoom.slice(0, count),
		words: wordRoom.slice(0, used),
		masked: !isAscii && MASKED.test(text),
	};
};
