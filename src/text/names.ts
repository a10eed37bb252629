import type { Span } from "../core/index.ts";

/** Function words of English before which a name begins. */
const BEFORE_NAME =
	/(?:^\s?|[.!?:;,("\n\u2013\u2014]["']?\s?|\b(?:a|about|across|against|along|and|around|as|at|before|behind|between|beyond|but|by|called|during|for|from|if|in|including|into|is|leave|left|like|near|of|off|on|or|outside|over|reach|reached|since|than|that|the|through|throughout|to|toward|towards|under|until|via|visit|visited|was|when|where|while|with|within|without) )$/i;
const NAME_BEHIND = /^[ -]["']?\p{Lu}/u;
const NAME_BEFORE = /\p{Lu}[\p{L}'-]* $/u;

/**
 * Is a name at this place a part of a longer one: `Rue de Londres`, `Wien Holding`? Without `loose` it must stand where English
 * puts names; with it, between words that are no names is enough.
 */
export const isNamePart = (text: string, { start, end }: Span, { loose = false } = {}): boolean => {
	const before = text.slice(Math.max(0, start - 24), start);
	// A company puts its country into brackets.
	if (before.endsWith("(") && text[end] === ")") return true;
	if (NAME_BEHIND.test(text.slice(end, end + 3))) return true;
	if (loose) return NAME_BEFORE.test(before) && !BEFORE_NAME.test(before);
	return !BEFORE_NAME.test(before);
};
