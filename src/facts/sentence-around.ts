import { matchesOf } from "./matches.ts";

const SENTENCE_END = /[.!?]["»]?\s/g;
/** UTF-16 units to either side in which an end is looked for. */
const REACH = 250;

/** The sentence around a place of a text, by its end marks: near enough to look for a word in, and cheaper than `sentences`. */
export const sentenceAround = (text: string, start: number, end: number): string => {
	const before = text.slice(Math.max(0, start - REACH), start);
	let from = 0;
	for (const { index, 0: mark } of matchesOf(before, SENTENCE_END)) from = index + mark.length;
	const after = text.slice(end, end + REACH);
	const stop = after.search(/[.!?]["»]?(?:\s|$)/);
	return before.slice(from) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
};
