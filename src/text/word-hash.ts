/** Words by their hashes alone: no string is made, which is what makes it fast. */

const KNOWN = 0x250;
/** The lower-case unit of a letter or digit, by unit up to U+024F; 0 for everything else. */
const FOLDED = new Uint16Array(KNOWN);
for (let code = 0; code < KNOWN; code++) {
	const character = String.fromCharCode(code);
	if (/[\p{L}\p{N}]/u.test(character)) FOLDED[code] = character.toLowerCase().charCodeAt(0);
}

/** Beyond Latin: marks and symbols end a word, all else is a letter. */
const foldedBeyond = (code: number): number =>
	(code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00 ? 0 : code;

/** The lower-case unit of a letter or digit; 0 for everything else. */
export const foldedUnit = (code: number): number => (code < KNOWN ? (FOLDED[code] ?? 0) : foldedBeyond(code));

/** Where FNV-1a begins, and what it multiplies by. */
export const SEED = 0x811c9dc5;
export const PRIME = 0x01000193;
const NUMBER = /^\d+(?:st|nd|rd|th)?$/i;

const lowerOf = (code: number): number => (code < KNOWN ? FOLDED[code] || code : code);

const fnv = (word: string): number => {
	let hash = SEED;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerOf(word.charCodeAt(i)), PRIME);
	return hash;
};
/** What stands for every number in digits. */
export const NUMBER_HASH = fnv("<num>");
export const COMMA_HASH = fnv(",");
export const PERCENT_HASH = fnv("%");

/** Is it a number that may have the ending of an ordinal? */
export const isNumber = (word: string): boolean => NUMBER.test(word);

/** Is it the hash of a comma or a percent sign, which `scan` takes for words? */
export const isPunctuationHash = (hash: number): boolean => hash === COMMA_HASH || hash === PERCENT_HASH;

/** The hash of one word, as `scan` computes it: FNV-1a over lower-case UTF-16 units. */
export const hashOf = (word: string): number => (NUMBER.test(word) ? NUMBER_HASH : fnv(word));
