import type { Trait } from "../core/index.ts";

/** Bits of `Scan.traits`, by trait. */
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
	control: 262144,
};

/** What kind a unit is, for the pairs of neighbors below: every kind a number under 8. */
const OTHER = 0;
const BLANK = 1;
export const DIGIT = 2;
const LOWER = 3;
const UPPER = 4;
const MARK = 5;
const CLOSER = 6;
const KINDS = [OTHER, BLANK, DIGIT, LOWER, UPPER, MARK, CLOSER] as const;
type Kind = (typeof KINDS)[number];

/** The table holds the units of ASCII and of Latin; whatever is beyond ASCII counts as lower case. */
const TABLE = 0x250;
const KIND_OF = new Uint8Array(TABLE).fill(LOWER, 128);
const OWN = new Uint32Array(128);
for (const [characters, kind] of [
	[" \n\t\r", BLANK],
	["0123456789", DIGIT],
	["abcdefghijklmnopqrstuvwxyz", LOWER],
	["ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER],
	[",.;:!?)", MARK],
	["]}%", CLOSER],
] as const)
	for (const character of characters) KIND_OF[character.charCodeAt(0)] = kind;
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

for (let unit = 0; unit < 32; unit++)
	if (!"\t\n\v\f\r".includes(String.fromCharCode(unit))) OWN[unit] = TRAIT_BITS.control;
OWN[127] = TRAIT_BITS.control;

/** Masked markup stands between words without separating them; that it counts as a blank here only costs a look. */
const JOINER = 0x2060;

/** The kind of a unit. */
export const kindOf = (unit: number): number =>
	unit < TABLE ? (KIND_OF[unit] ?? OTHER) : unit === JOINER ? BLANK : LOWER;
/** The traits that a unit of ASCII is by itself. */
export const ownTraits = (unit: number): number => OWN[unit & 127] ?? 0;

const isLetter = (kind: Kind): boolean => kind === LOWER || kind === UPPER;
const closes = (kind: Kind): boolean => kind === MARK || kind === CLOSER;

const pairTrait = (before: Kind, own: Kind): Trait | undefined => {
	if (before === BLANK) return own === BLANK ? "double-space" : closes(own) ? "spaced-mark" : undefined;
	if (before === MARK) return own === MARK ? "doubled-mark" : isLetter(own) ? "glued-mark" : undefined;
	if (before === LOWER) return own === UPPER ? "inner-capital" : undefined;
	return before === DIGIT && isLetter(own) ? "digit-letter" : undefined;
};
const PAIRS = new Uint32Array(64);
for (const before of KINDS)
	for (const own of KINDS) {
		const trait = pairTrait(before, own);
		PAIRS[(before << 3) | own] = trait ? TRAIT_BITS[trait] : 0;
	}
/** The trait that two neighbors of these kinds are together. */
export const pairTraits = (before: number, own: number): number => PAIRS[(before << 3) | own] ?? 0;

const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 48 && unit <= 57;

/** The trait of what stands between the digit at `i` and a digit before it. */
export const traitBetweenDigits = (units: ArrayLike<number>, i: number): number => {
	if (i < 2) return 0;
	const one = units[i - 1];
	const two = units[i - 2];
	if (one === 32 && isDigit(two)) return TRAIT_BITS["digit-gap"];
	const mark = one === 32 ? two : one;
	const rest = one === 32 || two === 32 ? (i < 3 ? undefined : units[i - 3]) : two;
	if (!isDigit(rest)) return 0;
	return mark === 46
		? TRAIT_BITS["digit-point"]
		: mark === 44
			? TRAIT_BITS["digit-comma"]
			: mark === 58
				? TRAIT_BITS["digit-colon"]
				: 0;
};
