import { closest, distance } from "fastest-levenshtein";

/** The candidate that a mistyped name is near enough to have meant, by edit distance; `undefined` if none is. */
export const nearest = (given: string, candidates: readonly string[]): string | undefined => {
	if (candidates.length === 0) return undefined;
	const best = closest(given, candidates);
	return distance(given, best) <= Math.max(2, Math.ceil(given.length / 2)) ? best : undefined;
};
