import { compiled } from "./letters.ts";

/** A piece at the head or the tail of a line; UTF-16 offsets into the line's text. */
export interface GluedPiece {
	readonly place: "head" | "tail";
	readonly start: number;
	readonly end: number;
	/** A mark of punctuation stands between the piece and the rest. */
	readonly isMarked: boolean;
	/** The piece without blanks at its ends. */
	readonly text: string;
}

/** How much of each end of a line is looked at, in UTF-16 units: no piece is longer. */
const reach = 200;
/** What must be left of a line that has something glued to it, in words. */
const fewestWords = 8;
/** At most so many pieces at each end: a page glues one or two things to a line, not ten. */
const mostPieces = 4;

/** Where something glued to the head may end: behind an end mark, a colon, a bracket or a divider, before a capital or a quotation mark. */
const headSeam = compiled(
	"(?<=[.!?:)\\]]['\"]?|[\\d\\p{L}]  | [|\\u2022\\u00b7\\u2013\\u2014/»>-]) ?(?=[\"'\\p{Lu}\\d])",
	"g",
);
/** Where something may end that no mark cuts off: before a capital, behind a word that is no small one. */
const bareSeam = compiled("(?<=\\p{L}\\p{Ll}{3}|\\d) (?=[\"'\\p{Lu}])", "g");
/** Where something glued to the tail may begin: behind the end of a sentence, before a bracket or a divider. */
const tailSeam = compiled(
	"(?<=[.!?\\u2026]['\")\\]]?)(?: ?(?=[\"'(\\[_\\p{Lu}@#>]))| (?=[(\\[])| (?=[|\\u2022\\u00b7/»>] )",
	"g",
);

/** Full stops that end no sentence. */
const abbreviated =
	/(?:^|[\s(."'])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Rep|Lt|Col|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)\.$/;

const hasWords = (text: string, fewest: number): boolean =>
	text.split(/\s+/, fewest + 1).filter(Boolean).length >= fewest;
const hasLetters = /[\p{L}]{2}/u;

/**
 * The pieces of a line that may be glued to it, shortest first at each end: those that end, or begin, where the article could
 * begin, or end. None of a line that would be left with fewer than eight words.
 */
export const gluedPieces = (line: string): readonly GluedPiece[] => {
	const text = line.trimEnd();
	const lead = text.length - text.trimStart().length;
	if (!hasWords(text, fewestWords + 1)) return [];
	const pieces: GluedPiece[] = [];
	const add = (place: GluedPiece["place"], start: number, end: number, isMarked = true): void => {
		const piece = text.slice(start, end).trim();
		const left = place === "head" ? text.slice(end) : text.slice(0, start);
		if (hasLetters.test(piece) && hasWords(left, fewestWords))
			pieces.push({ place, start, end, isMarked, text: piece });
	};
	const marked = new Set<number>();
	for (const { index, 0: seam } of text.slice(0, lead + reach).matchAll(headSeam)) {
		if (index <= lead || marked.size === mostPieces) continue;
		if (abbreviated.test(text.slice(Math.max(0, index - 8), index))) continue;
		marked.add(index + seam.length);
		add("head", 0, index + seam.length);
	}
	let bare = 0;
	for (const { index } of text.slice(0, lead + reach / 2).matchAll(bareSeam)) {
		if (marked.has(index + 1) || bare === mostPieces || !hasWords(text.slice(0, index), 2)) continue;
		bare++;
		add("head", 0, index + 1, false);
	}
	const from = Math.max(lead + 1, text.length - reach);
	const seams = [...text.slice(from).matchAll(tailSeam)]
		.map(({ index }) => from + index)
		.filter((at) => at < text.length && !abbreviated.test(text.slice(Math.max(0, at - 8), at)));
	for (const at of seams.slice(-mostPieces).reverse()) add("tail", at, text.length);
	return pieces;
};
