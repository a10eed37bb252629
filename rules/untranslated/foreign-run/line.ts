import type { Dictionary, Word } from "../../../src/kit/index.ts";
import { FUNCTION_WORDS, PARTICLES } from "./data.ts";

/** A longer line is a sentence, and has words that tell more than its capitals. */
const MOST_WORDS = 10;
/** Fewer words of its own say too little: `Pont de Harlow`. */
const FEWEST_OWN = 2;

/** Is the whole line a name or a heading in another language: words that English lacks, and what joins them there? */
export const isForeignLine = (cut: readonly Word[], { knows }: Pick<Dictionary, "knows">): boolean => {
	if (cut.length > MOST_WORDS) return false;
	const joins = ({ lower, capitalised }: Word): boolean =>
		!capitalised && (PARTICLES.has(lower) || FUNCTION_WORDS.has(lower));
	const own = cut.filter((word) => !joins(word));
	return (
		own.length >= FEWEST_OWN && own.length < cut.length && own.every(({ text, lower }) => !knows(text) && !knows(lower))
	);
};
