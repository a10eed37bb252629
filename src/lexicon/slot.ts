import type { Word } from "../text/index.ts";
import type { Slot } from "./pattern.ts";

/** The words that a slot of a closed class matches. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
export const NUMBERS = setOf(
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion",
);
export const DAYS = setOf("monday tuesday wednesday thursday friday saturday sunday");
export const MONTHS = setOf("january february march april may june july august september october november december");
export const DETERMINERS = setOf("the a an this that these those his her its their our my your");
const MOST_NAME_WORDS = 4;
/** `1,234,567.89`: longer rows are no numbers, and following them would cost their length squared. */
const MOST_NUMBER_PARTS = 5;
const DIGITS = /^\d+(?:st|nd|rd|th)?$/;

/**
 * After which words a slot that starts at word `i` may end, as indices one past its last word; none if it does not match.
 * `adjoins` tells whether only white space stands between a word and the next.
 */
export const slotEnds = (
	slot: Slot,
	words: readonly Word[],
	i: number,
	text: string,
	adjoins: (i: number) => boolean,
): readonly number[] => {
	const word = words[i];
	if (!word) return [];
	switch (slot) {
		case "num": {
			// The 5 of 86.5 is no number.
			if (/\d[.,]$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return [];
			if (!DIGITS.test(word.text)) return NUMBERS.has(word.lower) ? [i + 1] : [];
			let end = i + 1;
			for (
				let next = words[end];
				next &&
				end - i < MOST_NUMBER_PARTS &&
				/^\d/.test(next.text) &&
				/^[.,]$/.test(text.slice(words[end - 1]?.end, next.start));
				next = words[end]
			)
				end++;
			return [end];
		}
		case "name": {
			const ends: number[] = [];
			for (let j = i; j < i + MOST_NAME_WORDS && words[j]?.capitalised; j++) {
				ends.push(j + 1);
				if (!adjoins(j)) break;
			}
			return ends;
		}
		case "day":
			return DAYS.has(word.lower) && word.capitalised ? [i + 1] : [];
		case "month":
			return MONTHS.has(word.lower) && word.capitalised ? [i + 1] : [];
		case "det":
			return DETERMINERS.has(word.lower) ? [i + 1] : [];
		case "word":
			return [i + 1];
	}
};
