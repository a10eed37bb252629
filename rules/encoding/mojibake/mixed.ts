import { isGarbledWord, isImplausible } from "./badness.ts";
import { CODE_PAGES } from "./code-pages.ts";
import { awkwardness, decodePartly, PAGES, type Page } from "./decode.ts";
import type { Edit } from "./edits.ts";

/** Characters that stand for trail bytes but are ordinary after a letter: `VOCÊ…`, `“À”`. */
const PUNCTUATION = /[\u00a0–—―…‘’“”‚„•·´«»‹›]/;

/** Letters that, as the first of a pair, are garbled whatever follows: the lead bytes C2 and C3 of Latin-1. */
const SURE_LEAD = /[ÂÃ]/;

/** Is the sequence garbled by itself? A letter and a punctuation mark may be just that, unless they stand inside a word; bytes that were lost need company. */
const isSure = (text: string, { start, end, exact }: Edit): boolean => {
	const trail = text.charAt(start + 1);
	if (SURE_LEAD.test(text.charAt(start))) return true;
	if (!exact)
		return end - start === 2 ? trail === "\ufffd" || trail === "€" : /[^\x00-\x7f]/.test(text.slice(start + 1, end));
	return (
		end - start > 2 ||
		!PUNCTUATION.test(trail) ||
		/[a-z]/.test(text.charAt(start - 1)) ||
		/\p{L}/u.test(text.charAt(end))
	);
};

/** What a byte of UTF-8 may be in a code page that has letters for most: not MacRoman nor those of DOS. */
const inAnyPage = (low: number, high: number): ReadonlySet<string> => {
	const pages = CODE_PAGES.filter(({ name }) => name !== "macintosh" && name !== "cp437" && name !== "ibm866");
	return new Set(
		pages
			.flatMap((page) => [...page.high.slice(low - 128, high - 127)])
			.filter((char) => char >= "\xa0" && !PUNCTUATION.test(char)),
	);
};
const TRAILS = inAnyPage(0x80, 0xbf);
const BYTES = inAnyPage(0x80, 0xf4);

/** Is the range out of step: a trail byte too many before it, or any byte too many behind it? Then the text is garbled beyond this repair. */
const isOutOfStep = (text: string, start: number, end: number): boolean =>
	TRAILS.has(text.charAt(start - 1)) || BYTES.has(text.charAt(end));

const asciiTail = (text: string): string => /[a-z]*$/i.exec(text)?.[0] ?? "";

/** Is the stretch implausible, by itself or as a part of its word? */
const isEvident = (text: string, stretch: readonly Edit[]): boolean => {
	const start = startOf(stretch);
	const end = endOf(stretch);
	const garbled = text.slice(start, end);
	// A no-break space that became a plain one: only words of capitals end in a capital Â.
	if (garbled === "Â ") return !/\p{Lu}/u.test(text.charAt(start - 1));
	if (!stretch.some((edit) => edit.exact)) return false;
	const before = asciiTail(text.slice(Math.max(0, start - 2), start));
	const after = /^[a-z0-9]?/i.exec(text.charAt(end))?.[0] ?? "";
	return isImplausible(garbled) || isGarbledWord(before + garbled + after);
};

/** The sequences that count, in stretches of neighbors. */
const stretchesOf = (text: string, sequences: readonly Edit[]): Edit[][] => {
	const leads = new Set(
		sequences.filter((edit) => edit.exact && isSure(text, edit)).map((edit) => text.charAt(edit.start)),
	);
	const stretches: Edit[][] = [];
	for (const edit of sequences) {
		if (!isSure(text, edit) && !(edit.exact && leads.has(text.charAt(edit.start)))) continue;
		const last = stretches.at(-1);
		if (last?.at(-1)?.end === edit.start) last.push(edit);
		else stretches.push([edit]);
	}
	return stretches.filter((stretch) => !isOutOfStep(text, startOf(stretch), endOf(stretch)));
};

const startOf = (stretch: readonly Edit[]): number => stretch[0]?.start ?? 0;
const endOf = (stretch: readonly Edit[]): number => stretch.at(-1)?.end ?? 0;

/** The sequences to read with `page`, or undefined without evidence for the page; and how well they explain the text. */
const mixedWith = (text: string, page: Page): { edits: Edit[]; worth: number } | undefined => {
	const stretches = stretchesOf(text, decodePartly(text, page));
	if (!stretches.some((stretch) => isEvident(text, stretch))) return undefined;
	const edits = stretches.flat();
	// Between code pages that explain as much, the better text decides.
	return { edits, worth: edits.reduce((sum, { start, end }) => sum + end - start, 0) - awkwardness(text, edits) };
};

/**
 * For a text of which only parts are garbled: the UTF-8 sequences it holds in the code page that explains most of it, if one of them is implausible; undefined when there
 * are none. Takes the part of ftfy's decode_inconsistent_utf8, but holds to one code page at a time, so that a second word needs less evidence than the first.
 */
export const mixedDecoded = (text: string): Edit[] | undefined => {
	let best: { edits: Edit[]; worth: number } | undefined;
	for (const page of PAGES) {
		const mixed = mixedWith(text, page);
		if (mixed !== undefined && (best === undefined || mixed.worth > best.worth)) best = mixed;
	}
	return best?.edits;
};
