import type { CapitalisedWord } from "../../../src/kit/index.ts";

/** The capitalised words that stand right before and right behind a name, in lower case. */
export interface Context {
	readonly before: ReadonlySet<string>;
	readonly after: ReadonlySet<string>;
	/** How often the name stands without either. */
	readonly bare: number;
}

const BEFORE = /(\p{Lu}[\p{L}\p{M}'-]+) $/u;
const AFTER = /^(?:'s?)? (\p{Lu}[\p{L}\p{M}'-]+)/u;
/** Titles and words of a sentence's start tell no names apart. */
const NO_NAME = new Set(
	"a an and as at but by for from he her his if in it its mr mrs ms dr prof sir lord lady president minister chairman director general secretary captain coach mayor governor senator king queen prince princess on or our she so that the their then they this to when while with".split(
		" ",
	),
);
/** How far a neighbor reaches, in UTF-16 units. */
const REACH = 40;

export const contextOf = ({ places }: CapitalisedWord, text: string): Context => {
	const before = new Set<string>();
	const after = new Set<string>();
	let bare = 0;
	for (const { start, end } of places) {
		const left = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();
		const right = AFTER.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase();
		if (left && !NO_NAME.has(left)) before.add(left);
		else if (!right) bare++;
		if (right) after.add(right);
	}
	return { before, after, bare };
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

/** Do two spellings stand beside the same name? */
export const sharesNeighbor = (a: Context, b: Context): boolean => meet(a.before, b.before) || meet(a.after, b.after);

/** Do the names beside two spellings say that they are two people, or a person and a place? */
export const tellsApart = (a: Context, b: Context): boolean => {
	if (sharesNeighbor(a, b)) return false;
	if (a.before.size > 0 && b.before.size > 0) return true;
	if (a.after.size > 0 && b.after.size > 0) return true;
	return (a.before.size > 0 && b.after.size > 0) || (a.after.size > 0 && b.before.size > 0);
};
