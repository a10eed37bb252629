/** A rough cut of a text into words, by their hashes alone: no string is made, which is what makes it fast. */

const SPACE = 1;
const WORD = 2;
const JOINER = 4;
const COMMA = 8;
const PERCENT = 16;

const KNOWN = 0x250;
const CLASSES = new Uint8Array(KNOWN);
const LOWER = new Uint16Array(KNOWN);
for (let code = 0; code < KNOWN; code++) {
	const character = String.fromCharCode(code);
	LOWER[code] = character.toLowerCase().charCodeAt(0);
	CLASSES[code] = /[\p{L}\p{N}]/u.test(character)
		? WORD
		: /\s/.test(character)
			? SPACE
			: "'-&".includes(character)
				? JOINER
				: code === 44
					? COMMA
					: 0;
}

/** Beyond Latin: marks and symbols end a word, U+2060 joins what stands on its two sides, all else is a letter. */
const classOf = (code: number): number => {
	if (code < KNOWN) return CLASSES[code] ?? 0;
	if (code === 0x2060) return SPACE;
	return (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00 ? 0 : WORD;
};
const lowerOf = (code: number): number => (code < KNOWN ? (LOWER[code] ?? code) : code);

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const isDigit = (code: number): boolean => code >= 48 && code < 58;
const NUMBER = /^\d+(?:st|nd|rd|th)?$/i;

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

/**
 * Walks over the words of a text of the matching view. `visit` gets the start of a word (UTF-16 units) and the hashes of the
 * word, of it and the word before, and of it and the two before; 0 where anything but white space stands between. A comma and
 * a percent sign behind a word are words.
 */
export const scanWords = (
	text: string,
	visit: (start: number, one: number, two: number, three: number) => void,
): void => {
	let last = 0;
	let lastTwo = 0;
	const { length } = text;
	const take = (start: number, hash: number) => {
		const two = last === 0 ? 0 : joined(last, hash);
		visit(start, hash, two, lastTwo === 0 ? 0 : joined(lastTwo, hash));
		last = hash;
		lastTwo = two;
	};
	for (let i = 0; i < length; ) {
		const kind = classOf(text.charCodeAt(i));
		if (kind === WORD) {
			const start = i;
			let hash = SEED;
			for (;;) {
				hash = Math.imul(hash ^ lowerOf(text.charCodeAt(i)), PRIME);
				if (++i >= length) break;
				const next = classOf(text.charCodeAt(i));
				if (next === WORD) continue;
				if (next !== JOINER || i + 1 >= length || classOf(text.charCodeAt(i + 1)) !== WORD) break;
			}
			take(start, isDigit(text.charCodeAt(start)) && NUMBER.test(text.slice(start, i)) ? NUMBER_HASH : hash);
		} else {
			if (last !== 0 && (kind === COMMA || kind === PERCENT)) take(i, kind === COMMA ? COMMA_HASH : PERCENT_HASH);
			else if (kind !== SPACE) {
				last = 0;
				lastTwo = 0;
			}
			i++;
		}
	}
};
