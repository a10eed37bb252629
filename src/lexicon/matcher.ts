import { cutWords, type Scan, scan, type Word } from "../text/index.ts";
import { type CompiledLexicons, lineAt, placeOf } from "./compile.ts";
import { type Ending, stemsOf } from "./endings.ts";
import { type Entry, parseEntry } from "./entry.ts";
import { type Element, type Pattern, parsePattern, type Slot } from "./pattern.ts";
import { anchorHashes, isComma, isLikely, type Row, rowsOf } from "./row.ts";
import { slotEnds } from "./slot.ts";
import { countOf, joined, startAt } from "./tokens.ts";

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
	/** All hits in a text of the matching view, each once, by start and then by end. `scanned` is what `scan` says of it. */
	match(text: string, scanned?: Scan): readonly PhraseHit[];
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

/** A row and the line that it is a writing of. */
interface AnchoredRow {
	readonly line: ReadLine;
	readonly row: Row;
}

/** A row that may match: the words around its anchor are the right ones, by their hashes. */
interface Candidate extends AnchoredRow {
	/** Where the anchor's last word starts, and the part of the text that the row may need. */
	readonly start: number;
	readonly from: number;
	readonly to: number;
}

const NO_HITS: readonly PhraseHit[] = [];
/** The part of a text that a row may need. */
const around = (
	{ reach }: Row,
	{ tokens, masked }: Scan,
	at: number,
	{ length }: string,
): { readonly from: number; readonly to: number } =>
	masked
		? { from: 0, to: length }
		: {
				from: at < reach ? 0 : startAt(tokens, at - reach),
				to: at + reach >= countOf(tokens) ? length : startAt(tokens, at + reach),
			};

/**
 * A matcher for compiled lexicons. A text is first cut roughly into the hashes of its words, and the anchors of patterns looked
 * for among them; the lines that they lead to are read, each once, and compared with the hashes around. Only what is still
 * possible then is matched word by word, which few texts have.
 */
export const createMatcher = (compiled: CompiledLexicons): Matcher => {
	const known = new Map<number, ReadLine>();
	const readAt = (index: number): ReadLine => {
		let read = known.get(index);
		if (!read) {
			const line = lineAt(compiled, index);
			const tab = line.indexOf("\t");
			const entry = parseEntry(line.slice(tab + 1), line.slice(0, tab));
			const pattern = parsePattern(entry.pattern);
			read = { entry, pattern, rows: byAnchor(rowsOf(pattern)) };
			known.set(index, read);
		}
		return read;
	};
	const rowsByAnchor = new Map<number, readonly AnchoredRow[]>();
	const rowsAt = (anchor: number): readonly AnchoredRow[] => {
		const before = rowsByAnchor.get(anchor);
		if (before) return before;
		const rows: AnchoredRow[] = [];
		const wanted = anchor >>> 0;
		for (let place = placeOf(compiled, anchor); place >= 0 && compiled.hashes[place] === wanted; place++) {
			const line = readAt(compiled.targets[place] ?? 0);
			for (const row of line.rows.get(anchor) ?? []) rows.push({ line, row });
		}
		if (rows.length > 0) rowsByAnchor.set(anchor, rows);
		return rows;
	};
	const addCandidates = (anchor: number, scanned: Scan, at: number, text: string, found: Candidate[]): void => {
		const { tokens, masked } = scanned;
		for (const { line, row } of rowsAt(anchor))
			if (masked || isLikely(row, tokens, at, text))
				found.push({ line, row, start: startAt(tokens, at), ...around(row, scanned, at, text) });
	};
	const candidatesIn = (text: string, scanned: Scan): readonly Candidate[] => {
		const { tokens } = scanned;
		const { filter } = compiled;
		const found: Candidate[] = [];
		let last = 0;
		let lastTwo = 0;
		for (let i = 1; i < tokens.length; i += 2) {
			const one = tokens[i] ?? 0;
			const two = last === 0 || one === 0 ? 0 : joined(last, one);
			const three = lastTwo === 0 || one === 0 ? 0 : joined(lastTwo, one);
			last = one;
			lastTwo = two;
			if (one !== 0 && filter.has(one)) addCandidates(one, scanned, i >> 1, text, found);
			if (two !== 0 && filter.has(two)) addCandidates(two, scanned, i >> 1, text, found);
			if (three !== 0 && filter.has(three)) addCandidates(three, scanned, i >> 1, text, found);
		}
		return found;
	};
	return {
		match(text, scanned = scan(text)) {
			const candidates = candidatesIn(text, scanned);
			if (candidates.length === 0) return NO_HITS;
			const hits: PhraseHit[] = [];
			for (const candidate of candidates) addHits(candidate, text, hits);
			return hits.length === 0 ? NO_HITS : hits.sort((a, b) => a.start - b.start || a.end - b.end);
		},
	};
};

/** Adds the hits of a candidate, but for those that another row of the line has had. Only what stands around it is cut into words. */
const addHits = ({ line, row, start, from: left, to: right }: Candidate, whole: string, hits: PhraseHit[]): void => {
	const text = whole.slice(left, right);
	const words = cutWords(text);
	const at = words.findIndex((word) => word.start >= start - left);
	const nearest = (at < 0 ? words.length : at) - row.lead;
	for (let first = nearest; first >= 0 && first >= nearest - row.slack; first--) {
		const ends = new Array<number>(row.elements.length);
		if (!matchFrom(row.elements, 0, words, first, text, ends)) continue;
		const from = row.from === 0 ? first : (ends[row.from - 1] ?? first);
		const to = ends[row.to - 1] ?? first;
		const { notBefore, notAfter } = line.pattern;
		if (notBefore.has(words[from - 1]?.lower ?? "") || notAfter.has(words[to]?.lower ?? "")) continue;
		const span = { start: left + (words[from]?.start ?? 0), end: left + (words[to - 1]?.end ?? 0) };
		if (hits.some((hit) => hit.entry === line.entry && hit.start === span.start && hit.end === span.end)) continue;
		hits.push({ entry: line.entry, ...span, ...captured(row, words, from, ends, text) });
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
	if (isComma(element)) {
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
