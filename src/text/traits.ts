import type { Trait } from "../core/index.ts";

/** Bits of `traitsOf`, by trait. */
export const TRAIT_BITS: Readonly<Record<Trait, number>> = {
	digit: 1,
	"non-ascii": 2,
	"double-quote": 4,
	apostrophe: 8,
	"spaced-mark": 16,
	"glued-mark": 32,
	"doubled-mark": 64,
	"inner-capital": 128,
	hyphen: 256,
	bracket: 512,
	markup: 1024,
	"double-space": 2048,
	"repeated-word": 4096,
	"digit-point": 8192,
	"digit-comma": 16384,
	"digit-colon": 32768,
	"digit-gap": 65536,
	"digit-letter": 131072,
};

/** Classes of ASCII characters, one bit each, for the scan below. */
const BLANK = 1;
const DIGIT = 2;
const LOWER = 4;
const UPPER = 8;
const LETTER = LOWER | UPPER;
const MARK = 16;
const CLOSER = 32;
const CLASSES = new Uint8Array(128);
const set = (characters: string, bit: number) => {
	for (const character of characters) CLASSES[character.charCodeAt(0)] = (CLASSES[character.charCodeAt(0)] ?? 0) | bit;
};
set(" \n\t\r", BLANK);
set("0123456789", DIGIT);
set("abcdefghijklmnopqrstuvwxyz", LOWER);
set("ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER);
set(",.;:!?)", MARK);
set(",.;:!?)]}%", CLOSER);

/** A bit for each trait of a character by itself. */
const OWN = new Uint16Array(128);
for (const [characters, trait] of [
	["0123456789", "digit"],
	['"', "double-quote"],
	["'`", "apostrophe"],
	["-", "hyphen"],
	["()[]", "bracket"],
	["&<>[]{}\\%=@_#|*", "markup"],
] as const)
	for (const character of characters)
		OWN[character.charCodeAt(0)] = (OWN[character.charCodeAt(0)] ?? 0) | TRAIT_BITS[trait];

/** Masked markup stands between words without separating them; that it counts as a blank here only costs a look. */
const JOINER = 0x2060;
const PRIME = 0x01000193;
const SEED = 0x811c9dc5;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The trait of what stands between the digit at `i` and a digit before it. */
const betweenDigits = (text: string, i: number): number => {
	const one = text.charCodeAt(i - 1);
	const two = text.charCodeAt(i - 2);
	if (one === 32 && isDigit(two)) return TRAIT_BITS["digit-gap"];
	const mark = one === 32 ? two : one;
	const rest = one === 32 ? text.charCodeAt(i - 3) : two === 32 ? text.charCodeAt(i - 3) : two;
	if (!isDigit(rest)) return 0;
	return mark === 46
		? TRAIT_BITS["digit-point"]
		: mark === 44
			? TRAIT_BITS["digit-comma"]
			: mark === 58
				? TRAIT_BITS["digit-colon"]
				: 0;
};

/**
 * Which traits a text of the matching view has, as bits. One pass over its units (150 MB/s); letters beyond ASCII count as
 * lower case, words are compared by hash without regard to case.
 */
export const traitsOf = (text: string): number => {
	let found = 0;
	let before = BLANK;
	/** Hashes of the word that is being read, and of the last one if only white space has followed. */
	let word = SEED;
	let last = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		let own = LOWER;
		if (code === JOINER) own = BLANK;
		else if (code > 127) {
			found |= TRAIT_BITS["non-ascii"];
			if (before & MARK) found |= TRAIT_BITS["glued-mark"];
		} else {
			own = CLASSES[code] ?? 0;
			found |= OWN[code] ?? 0;
			if (own & (BLANK | CLOSER)) {
				if (own & before & BLANK) found |= TRAIT_BITS["double-space"];
				if (own & CLOSER) {
					if (before & BLANK) found |= TRAIT_BITS["spaced-mark"];
					if (before & MARK && own & MARK) found |= TRAIT_BITS["doubled-mark"];
				}
			} else if (own & LETTER) {
				if (before & MARK) found |= TRAIT_BITS["glued-mark"];
				if (own & UPPER && before & LOWER) found |= TRAIT_BITS["inner-capital"];
			}
		}
		if (own & DIGIT) {
			if (!(before & DIGIT)) found |= betweenDigits(text, i);
		} else if (own & LETTER && before & DIGIT) found |= TRAIT_BITS["digit-letter"];
		if (own & LETTER) word = Math.imul(word ^ (code | 32), PRIME);
		else {
			if (word !== SEED) {
				if (word === last) found |= TRAIT_BITS["repeated-word"];
				last = word;
				word = SEED;
			}
			if (!(own & BLANK)) last = 0;
		}
		before = own;
	}
	return word !== SEED && word === last ? found | TRAIT_BITS["repeated-word"] : found;
};
