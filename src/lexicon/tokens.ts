/** Words in a row as `scan` cuts them: pairs of a start (UTF-16 units) and a hash, by the number of the pair. */
export type Tokens = readonly number[];

export const countOf = (tokens: Tokens): number => tokens.length >> 1;
export const startAt = (tokens: Tokens, i: number): number => tokens[2 * i] ?? 0;
/** The hash of token `i`; 0 before the first and behind the last. */
export const hashAt = (tokens: Tokens, i: number): number =>
	i >= 0 && i < tokens.length >> 1 ? (tokens[2 * i + 1] ?? 0) : 0;

/** The hash of a row of words and one more. */
export const joined = (row: number, word: number): number => {
	const mixed = Math.imul(row ^ (row >>> 15), 0x85ebca6b) + Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
};
