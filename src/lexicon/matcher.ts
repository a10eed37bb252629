import { cutWords, type Word } from "../text/index.ts";
import { type CompiledLexicons, linesOf } from "./compile.ts";
import { type Ending, stemsOf } from "./endings.ts";
import { type Entry, parseEntry } from "./entry.ts";
import { type Element, type Pattern, parsePattern, type Slot } from "./pattern.ts";
import { anchorHashes, type Row, rowsOf } from "./row.ts";
import { slotEnds } from "./slot.ts";
import { scanWords } from "./word-hash.ts";

/** An entry found in a text. */
export interface PhraseHit {
	readonly entry: Entry;
	/** UTF-16 offsets into the text. */
	readonly start: number;
	readonly end: number;
	/** What the slots of the marked words matched, in order. */
	readonly slots: readonly { readonly slot: Slot; readonly text: string }[];
	/** What the starred ones of the marked words ended in, in order. */
	readonly endings: readonly Ending[];
}

/** Matches all lexicons at once: what a text costs does not grow with the number of entries. */
export interface Matcher {
	/** All hits in a text of the matching view, each once, by start and then by end. */
	match(text: string): readonly PhraseHit[];
}

/** A line of a lexicon, read when its anchor first turns up. */
interface ReadLine {
	readonly entry: Entry;
	readonly pattern: Pattern;
	/** The pattern's rows by the hashes of their anchors. */
	readonly rows: ReadonlyMap<number, readonly Row[]>;
}

const byAnchor = (rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> => {
	const found = new Map<number, Row[]>();
	for (const row of rows)
		for (const hash of new Set(anchorHashes(row))) {
			const same = found.get(hash);
			if (same) same.push(row);
			else found.set(hash, [row]);
		}
	return found;
};

/** The last words of anchors in a text: where each starts (UTF-16 units), and the anchor's hash. */
const anchorsIn = (
	text: string,
	{ filter }: CompiledLexicons,
): readonly { readonly start: number; readonly hash: number }[] => {
	const found: { start: number; hash: number }[] = [];
	scanWords(text, (start, one, two, three) => {
		if (filter.has(one)) found.push({ start, hash: one });
		if (two !== 0 && filter.has(two)) found.push({ start, hash: two });
		if (three !== 0 && filter.has(three)) found.push({ start, hash: three });
	});
	return found;
};

const NO_HITS: readonly PhraseHit[] = [];

/**
 * A matcher for compiled lexicons. A text is first scanned for the anchors of patterns; only where there are any is it cut
 * into words, and only the lines that the anchors lead to are read, each once.
 */
export const createMatcher = (compiled: CompiledLexicons): Matcher => {
	const known = new Map<number, ReadLine>();
	const lineAt = (index: number): ReadLine => {
		let read = known.get(index);
		if (!read) {
			const line = compiled.lines[index] ?? "";
			const tab = line.indexOf("\t");
			const entry = parseEntry(line.slice(tab + 1), line.slice(0, tab));
			const pattern = parsePattern(entry.pattern);
			read = { entry, pattern, rows: byAnchor(rowsOf(pattern)) };
			known.set(index, read);
		}
		return read;
	};
	return {
		match(text) {
			const anchors = anchorsIn(text, compiled);
			if (anchors.length === 0) return NO_HITS;
			let words: readonly Word[] | undefined;
			let at = 0;
			const hits: PhraseHit[] = [];
			for (const { start, hash } of anchors) {
				const indices = linesOf(compiled, hash);
				if (indices.length === 0) continue;
				words ??= cutWords(text);
				while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
				for (const index of indices) {
					const line = lineAt(index);
					for (const row of line.rows.get(hash) ?? []) addHits(line, row, words, at, text, hits);
				}
			}
			return hits.length === 0 ? NO_HITS : hits.sort((a, b) => a.start - b.start || a.end - b.end);
		},
	};
};

/** Adds the hits of a row whose anchor may end in word `at`, but for those that another row of the line has had. */
const addHits = (
	line: ReadLine,
	row: Row,
	words: readonly Word[],
	at: number,
	text: string,
	hits: PhraseHit[],
): void => {
	const { elements, anchor } = row;
	const nearest = at - (anchor.to - 1);
	for (let first = nearest; first >= 0 && first >= nearest - row.slack; first--) {
		const ends = new Array<number>(elements.length);
		if (!matchFrom(elements, 0, words, first, text, ends)) continue;
		const from = row.from === 0 ? first : (ends[row.from - 1] ?? first);
		const to = ends[row.to - 1] ?? first;
		const { notBefore, notAfter } = line.pattern;
		if (notBefore.has(words[from - 1]?.lower ?? "") || notAfter.has(words[to]?.lower ?? "")) continue;
		const start = words[from]?.start ?? 0;
		const end = words[to - 1]?.end ?? 0;
		if (hits.some((hit) => hit.entry === line.entry && hit.start === start && hit.end === end)) continue;
		hits.push({ entry: line.entry, start, end, ...captured(row, words, from, ends, text) });
	}
};

/** Matches elements from `k` on at word `i`; notes one past the last word of each in `ends`. Long slots before short ones. */
const matchFrom = (
	elements: readonly Element[],
	k: number,
	words: readonly Word[],
	i: number,
	text: string,
	ends: number[],
): boolean => {
	const element = elements[k];
	if (!element) return true;
	if (element.type === "word" && element.lower === ",") {
		// A comma is no word of the table: it must stand in the gap.
		ends[k] = i;
		return commaBetween(words, i - 1, text) && matchFrom(elements, k + 1, words, i, text, ends);
	}
	const word = words[i];
	if (!word) return false;
	if (k > 0 && !(isComma(elements[k - 1]) || adjoins(words, i - 1, text))) return false;
	if (element.type === "word") {
		ends[k] = i + 1;
		return isWord(element, word) && matchFrom(elements, k + 1, words, i + 1, text, ends);
	}
	const choices = slotEnds(element.slot, words, i, text, (at) => adjoins(words, at, text));
	for (let c = choices.length - 1; c >= 0; c--) {
		const end = choices[c] ?? i;
		ends[k] = end;
		if (matchFrom(elements, k + 1, words, end, text, ends)) return true;
	}
	return false;
};

const isComma = (element: Element | undefined): boolean => element?.type === "word" && element.lower === ",";

/** Nothing but white space (or masked markup) stands between word `i` and the next. */
const adjoins = (words: readonly Word[], i: number, text: string): boolean => {
	const from = words[i]?.end ?? 0;
	const to = words[i + 1]?.start ?? -1;
	if (to === from) return text[to] === "%";
	return to - from === 1
		? text[from] === " " || text[from] === "\n" || text[from] === "\u2060"
		: to > from && /^[\s\u2060]+$/.test(text.slice(from, to));
};

const commaBetween = (words: readonly Word[], i: number, text: string): boolean =>
	/^\s*,\s/.test(text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? text.length));

const isWord = (element: Element & { type: "word" }, word: Word): boolean =>
	(!element.capital || word.capitalised) && endingOf(element, word) !== undefined;

const endingOf = (element: Element & { type: "word" }, word: Word): Ending | undefined => {
	if (element.lower === word.lower) return "";
	if (!element.starred || !word.lower.startsWith(element.lower.slice(0, -1))) return undefined;
	return stemsOf(word.lower).find(([stem]) => stem === element.lower)?.[1];
};

/** What the slots and stars of the marked words matched. */
const captured = (
	row: Row,
	words: readonly Word[],
	from: number,
	ends: readonly number[],
	text: string,
): Pick<PhraseHit, "slots" | "endings"> => {
	const slots: { slot: Slot; text: string }[] = [];
	const endings: Ending[] = [];
	let i = from;
	for (let k = row.from; k < row.to; k++) {
		const element = row.elements[k];
		const end = ends[k] ?? i;
		const word = words[i];
		if (element?.type === "slot")
			slots.push({ slot: element.slot, text: text.slice(word?.start, words[end - 1]?.end) });
		else if (element?.starred && word) endings.push(endingOf(element, word) ?? "");
		i = end;
	}
	return { slots, endings };
};
