import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";

/** How one spelling becomes another: by one letter put in, left out or doubled, two neighbors swapped, one letter for another, or more than that. */
export type Edit = "none" | "insertion" | "deletion" | "swap" | "substitution" | "two";

/** The edit that makes `to` of `from`; `undefined` if it takes more than two letters. */
export const editBetween = (from: string, to: string): Edit | undefined => {
	if (from === to) return "none";
	if (Math.abs(from.length - to.length) > 2) return undefined;
	const letters = distance(from, to);
	if (letters > 2) return undefined;
	if (letters === 1)
		return from.length < to.length ? "insertion" : from.length > to.length ? "deletion" : "substitution";
	if (from.length !== to.length) return "two";
	let i = 0;
	while (from[i] === to[i]) i++;
	return from[i] === to[i + 1] && from[i + 1] === to[i] ? "swap" : "two";
};

/** May two names be pronounced the same, by Lawrence Philips' Double Metaphone? */
export const soundAlike = (a: string, b: string): boolean => {
	const codes = doubleMetaphone(b);
	return doubleMetaphone(a).some((code) => codes.includes(code));
};
