// The method is that of ftfy ("fixes text for you", Robyn Speer, https://github.com/rspeer/python-ftfy, Apache-2.0), which works on whole texts;
// here it works line by line and keeps where every character came from, so that only the garbled words are marked.
import { isImplausible } from "./badness.ts";
import { CODE_PAGES } from "./code-pages.ts";
import { awkwardness, decodeWith, PAGES } from "./decode.ts";
import { composed, type Edit, edited } from "./edits.ts";
import { gbkDecoded } from "./gbk.ts";
import { mixedDecoded } from "./mixed.ts";

/** A garbled word or stretch: `fixed` replaces the UTF-16 range [start, end) of the source. */
export interface Mojibake {
	readonly start: number;
	readonly end: number;
	/** The mended text. It holds U+FFFD for a character whose bytes are lost. */
	readonly fixed: string;
	/** Encoding `fixed` and decoding it wrongly again gives the range: nothing was guessed. */
	readonly certain: boolean;
	/** Where a lost closing quotation mark was guessed: the text without the guess. */
	readonly literal?: string;
}

/** Steps on one line: three readings too many, and a step each for C1 controls and stretches between. */
const MAX_STEPS = 6;

/** A character pair without which no line is implausible: cheap to search, so that good text costs one scan. */
const SUSPECT = /[\x80-\x9f]|[ÂÃ] |[^\x00-\x7f]{2}/g;
const MACINTOSH_LETTER = /[a-z][\x80-\x82\x84-\x89\x8b\x8d\x8f\x90\x98\x9b\x9d](?=[a-z])/;
const NOT_ASCII = /[^\x00-\x7f]/;

const highOf = (wanted: string): string => CODE_PAGES.find(({ name }) => name === wanted)?.high ?? "";
const WINDOWS_1252 = highOf("windows-1252");
const MACINTOSH = highOf("macintosh");

/** All of the text read as UTF-8 in one code page: the first (ftfy's choice) of those that give the fewest letters in the wrong place. */
const wholeDecoded = (text: string): Edit[] | undefined => {
	let best: { edits: Edit[]; awkward: number } | undefined;
	for (const page of PAGES) {
		const edits = decodeWith(text, page);
		if (edits === undefined) continue;
		const awkward = awkwardness(text, edits);
		if (best === undefined || awkward < best.awkward) best = { edits, awkward };
		if (awkward === 0) break;
	}
	return best?.edits;
};

/**
 * The text with its C1 controls read as the windows-1252 characters of the same bytes. Inside words, a byte that is a letter in MacRoman and
 * nothing a word may hold in windows-1252 (`Coatl\x87n`) tells that the line is MacRoman. Signs that only mojibake leaves beside a letter (`ƒ`, `†`) are no repair.
 */
const controlsDecoded = (text: string): Edit[] => {
	const mac = MACINTOSH_LETTER.test(text);
	const high = mac ? MACINTOSH : WINDOWS_1252;
	const edits: Edit[] = [];
	for (const { index } of text.matchAll(/[\x80-\x9f]/g)) {
		const char = high.charAt(text.charCodeAt(index) - 128);
		const sign = /[ƒ†‡ˆ‰˜]/.test(char) && /\p{L}/u.test(text.charAt(index - 1) + text.charAt(index + 1));
		if (!sign && char !== text.charAt(index)) edits.push({ start: index, end: index + 1, text: char, exact: !mac });
	}
	return edits;
};

/** The edits that mend a line step by step, until nothing in it is implausible or no step helps. */
const mend = (line: string): Edit[] => {
	let edits: Edit[] = [];
	let now = line;
	for (let step = 0; step < MAX_STEPS && NOT_ASCII.test(now) && isImplausible(now); step++) {
		let next = wholeDecoded(now) ?? mixedDecoded(now) ?? gbkDecoded(now);
		if (next.length === 0) next = controlsDecoded(now);
		if (next.length === 0) break;
		edits = step === 0 ? next : composed(edits, next, now);
		now = edited(now, next);
	}
	return edits;
};

const WORD = /[\p{L}\p{M}\p{N}\u200d]/u;

/** The edit without a last character that stays: `Â¢` → `¢` is the removal of `Â`. */
const trimmed = (line: string, edit: Edit): Edit => {
	const border = edit.end - 1;
	return border > edit.start && edit.text.endsWith(line.charAt(border))
		? { ...edit, end: border, text: edit.text.slice(0, -1) }
		: edit;
};

/** A garbled word or stretch and the edits in it. */
interface Word {
	readonly start: number;
	readonly end: number;
	readonly edits: readonly Edit[];
}

/** The edits of a line, each with the rest of its word, joined where they touch. */
const wordsOf = (line: string, edits: readonly Edit[]): Word[] => {
	const words: Word[] = [];
	for (let i = 0; i < edits.length; ) {
		const word: Edit[] = [];
		let start = edits[i]?.start ?? 0;
		let end = start;
		while (start > (words.at(-1)?.end ?? 0) && WORD.test(line.charAt(start - 1))) start--;
		for (let edit = edits[i]; edit !== undefined && edit.start === end; edit = edits[++i]) {
			word.push(edit);
			({ end } = edit);
			const next = edits[i + 1]?.start ?? line.length;
			while (end < next && WORD.test(line.charAt(end))) end++;
		}
		words.push({ start, end, edits: word });
	}
	return words;
};

const isLossy = ({ edits }: Word): boolean => edits.some((edit) => edit.text.includes("\ufffd"));

const findingOf = (line: string, { start, end, edits }: Word): Mojibake => ({
	start,
	end,
	fixed: edited(line, edits, start, end),
	certain: edits.every((edit) => edit.exact && !edit.text.includes("\ufffd")),
});

/** The findings for a line's edits. What is lost is marked as narrowly as possible, so that the rest of its word can be mended safely. */
const findingsOf = (line: string, edits: readonly Edit[]): Mojibake[] =>
	wordsOf(line, edits)
		.flatMap((word) =>
			isLossy(word)
				? wordsOf(
						line,
						word.edits.map((edit) => trimmed(line, edit)),
					)
				: [word],
		)
		.map((word) => findingOf(line, word));

/** A closing quotation mark of which windows-1252 lost the last byte, in a unit that stands for it. */
const LOST_CLOSING = /â€[?\ufffd]/g;

/** The findings of a line. */
const lineFindings = (line: string): Mojibake[] => {
	const guessed = line.replace(LOST_CLOSING, "â€\x9d");
	const literal = mend(line);
	if (guessed === line || literal.length === 0) return findingsOf(line, literal);
	let at = 0;
	return findingsOf(guessed, mend(guessed)).map((word) => {
		if (guessed.slice(word.start, word.end) === line.slice(word.start, word.end)) return word;
		while ((literal[at]?.start ?? line.length) < word.start) at++;
		const inside: Edit[] = [];
		for (let edit = literal[at]; edit !== undefined && edit.end <= word.end; edit = literal[++at]) inside.push(edit);
		return { ...word, certain: false, literal: edited(line, inside, word.start, word.end) };
	});
};

/**
 * Finds what UTF-8 read in a wrong code page, once or several times, has left in `source` (UTF-16 offsets, in order, not overlapping), and mends it. A line is looked at when
 * it holds a sequence that no good text holds; good words of the line stay.
 */
export const findMojibake = (source: string): readonly Mojibake[] => {
	const all: Mojibake[] = [];
	SUSPECT.lastIndex = 0;
	for (let suspect = SUSPECT.exec(source); suspect !== null; suspect = SUSPECT.exec(source)) {
		const start = source.lastIndexOf("\n", suspect.index) + 1;
		const stop = source.indexOf("\n", suspect.index);
		const end = stop < 0 ? source.length : stop;
		for (const word of lineFindings(source.slice(start, end)))
			all.push({ ...word, start: word.start + start, end: word.end + start });
		SUSPECT.lastIndex = end;
	}
	return all;
};
