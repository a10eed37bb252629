import type { Family } from "../core/index.ts";

/** What these families remove or rewrite is by definition no word of the article. */
const EXEMPT: ReadonlySet<Family> = new Set<Family>(["residue", "encoding"]);
const NEGATION = /\b(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot)\b|n't\b/gi;
const NAME = /\p{Lu}[\p{L}\p{M}'-]*/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const digits = (text: string): string => text.replace(/\P{Nd}+/gu, "");

/**
 * What a fix would take from the article, in words; `undefined` if nothing. A safe fix may move marks and spaces and drop
 * what stands twice, but every digit, name, quotation mark and negation must still be there.
 */
export const lossOf = (family: Family, actual: string, expected: string): string | undefined => {
	if (EXEMPT.has(family)) return undefined;
	if (digits(actual) !== digits(expected)) return "a number";
	if (Math.min(1, count(actual, NEGATION)) !== Math.min(1, count(expected, NEGATION))) return "a negation";
	if (count(actual, /["“”„«»]/g) > 0 && count(expected, /["“”„«»]/g) === 0) return "a quotation";
	const kept = expected.toLowerCase();
	for (const [name] of actual.matchAll(NAME)) if (!kept.includes(name.toLowerCase())) return "a name";
	return undefined;
};
