import type { Mask } from "./format.ts";

/** What a reference looks like in the view: its character, but never a blank or a mark that could be merged with the next. */
export const fillerOf = (character: string): string => (/^[\s\u2060\uFFFC]$/.test(character) ? "\u00A0" : character);

/** The mask of a character reference at a place; none if it spells nothing, as `&nonsense;` does. */
export const spellingMask = (character: string, start: number, reference: string): readonly Mask[] =>
	character === reference || character.length > reference.length
		? []
		: [{ start, end: start + reference.length, filler: fillerOf(character) }];
