import type { Word } from "../text/index.ts";
import { type Ending, stemsOf } from "./endings.ts";
import { type Entry, parseEntry } from "./entry.ts";
import { type Element, type Pattern, parsePattern, type Sequence, type Slot } from "./pattern.ts";
import { slotEnds } from "./slot.ts";

/** An entry found in a text. */
export interface PhraseHit {
	readonly entry: Entry;
	/** UTF-16 offsets into the text that the words were cut from. */
	readonly start: number;
	readonly end: number;
	/** What the slots matched, in order, by kind; what the starred words ended in, in order. */
	readonly slots: readonly { readonly slot: Slot; readonly text: string }[];
	readonly endings: readonly Ending[];
}

/** An entry with its pattern, read when one of its first words first turns up. */
interface Compiled {
	readonly entry: Entry;
	readonly pattern: Pattern;
}

/** Where a row of words may go on, and the entries that end here. */
interface Node {
	words?: Map<string, Node>;
	starred?: Map<string, Node>;
	slots?: Map<Slot, Node>;
	accepts?: { readonly compiled: Compiled; readonly capitals: readonly number[] }[];
}

/** Lines not read yet, and the node that they have been read into. */
interface Group {
	lines: { readonly line: string; readonly language: string }[];
	readonly node: Node;
}

const firstOf = (element: Element): string =>
	element.type === "slot" ? `<${element.slot}>` : element.starred ? `${element.lower}*` : element.lower;

/** The node that an edge leads to; the edge and the node are made if they are missing. */
const reach = <K>(edges: Map<K, Node>, key: K): Node => {
	const next = edges.get(key) ?? {};
	edges.set(key, next);
	return next;
};

const child = (node: Node, element: Element): Node => {
	if (element.type === "slot") {
		node.slots ??= new Map();
		return reach(node.slots, element.slot);
	}
	if (element.starred) {
		node.starred ??= new Map();
		return reach(node.starred, element.lower);
	}
	node.words ??= new Map();
	return reach(node.words, element.lower);
};

const insert = (node: Node, compiled: Compiled, sequence: Sequence): void => {
	let at = node;
	const capitals: number[] = [];
	for (const [i, element] of sequence.entries()) {
		if (i > 0) at = child(at, element);
		if (element.type === "word" && element.capital) capitals.push(i);
	}
	at.accepts ??= [];
	at.accepts.push({ compiled, capitals });
};

/** A plain first word is all that most lines are ever asked for. */
const PLAIN_START = /^[^\s([<*]+(?=[ \t])/;

const firstsOf = (line: string): readonly string[] => {
	const plain = PLAIN_START.exec(line)?.[0];
	if (plain !== undefined) return [plain.toLowerCase()];
	const { sequences } = parsePattern(line.slice(0, line.indexOf("\t")));
	return [...new Set(sequences.flatMap((sequence) => (sequence[0] ? [firstOf(sequence[0])] : [])))];
};

/** Matches all lexicons at once: what a word costs does not grow with the number of entries. */
export interface Matcher {
	/** All hits, by start; those that start at one word longest first. */
	match(words: readonly Word[], text: string): readonly PhraseHit[];
}

/**
 * A matcher for lexicons by language. Lines are sorted by their first word at once, and read when that word first turns
 * up in a text: loading is cheap, and most lines are never read.
 */
export const createMatcher = (lexicons: Readonly<Record<string, string>>): Matcher => {
	const groups = new Map<string, Group>();
	for (const [language, text] of Object.entries(lexicons))
		for (const line of text.split("\n")) {
			if (line === "" || line.startsWith("#")) continue;
			for (const first of firstsOf(line)) {
				const group = groups.get(first);
				if (group) group.lines.push({ line, language });
				else groups.set(first, { lines: [{ line, language }], node: {} });
			}
		}
	const nodeOf = (first: string): Node | undefined => {
		const group = groups.get(first);
		if (!group) return undefined;
		if (group.lines.length > 0) {
			for (const { line, language } of group.lines) {
				const entry = parseEntry(line, language);
				const compiled = { entry, pattern: parsePattern(entry.pattern) };
				for (const sequence of compiled.pattern.sequences)
					if (sequence[0] && firstOf(sequence[0]) === first) insert(group.node, compiled, sequence);
			}
			group.lines = [];
		}
		return group.node;
	};
	const slotStarts = [...groups.keys()].filter((first) => first.startsWith("<"));
	const starts = new Map<string, readonly Start[]>();
	/** The nodes that a word may start, remembered: texts repeat their words. */
	const startsOf = (word: Word): readonly Start[] => {
		let known = starts.get(word.lower);
		if (!known) {
			const found: Start[] = [];
			const exact = nodeOf(word.lower);
			if (exact) found.push({ node: exact, ending: undefined });
			for (const [stem, ending] of stemsOf(word.lower)) {
				const starred = nodeOf(`${stem}*`);
				if (starred) found.push({ node: starred, ending });
			}
			known = found.length === 0 ? NONE : found;
			if (starts.size > MOST_STARTS) starts.clear();
			starts.set(word.lower, known);
		}
		return known;
	};
	return {
		match(words, text) {
			const hits: PhraseHit[] = [];
			const walk = createWalk(words, text, hits);
			for (let i = 0; i < words.length; i++) {
				const word = words[i];
				if (!word) break;
				for (const { node, ending } of startsOf(word)) walk.from(i, node, ending);
				for (const first of slotStarts) walk.fromSlot(i, first, nodeOf);
			}
			return hits;
		},
	};
};

interface Start {
	readonly node: Node;
	readonly ending: Ending | undefined;
}
const NONE: readonly Start[] = [];
/** Words remembered with what they start; a language's news vocabulary. */
const MOST_STARTS = 50_000;

const isSlotName = (text: string): text is Slot =>
	text === "num" || text === "name" || text === "day" || text === "month" || text === "det" || text === "word";

/** Follows the trie from one word of a text on, remembering what slots and stars have matched. */
const createWalk = (words: readonly Word[], text: string, hits: PhraseHit[]) => {
	const slots: { slot: Slot; text: string }[] = [];
	const endings: Ending[] = [];

	/** Nothing but white space (or masked markup) between word `i` and the next. */
	const adjoins = (i: number): boolean => {
		const from = words[i]?.end ?? 0;
		const to = words[i + 1]?.start ?? -1;
		return to - from === 1
			? text[from] === " " || text[from] === "\n"
			: to > from && /^[\s\u2060]+$/.test(text.slice(from, to));
	};
	const commaBetween = (i: number): boolean =>
		/^\s*,\s+$/.test(text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0));

	const matchesFrom = (sequence: Sequence, at: number): boolean => {
		let i = at;
		for (const element of sequence) {
			const word = words[i];
			if (!word || (i > 0 && !adjoins(i - 1))) return false;
			if (element.type === "slot") {
				const ends = slotEnds(element.slot, words, i, text, adjoins);
				if (ends[0] === undefined) return false;
				i = ends[0];
			} else if (!isWord(element, word)) return false;
			else i++;
		}
		return true;
	};
	const inContext = ({ before, after, notBefore, notAfter }: Pattern, first: number, next: number): boolean =>
		!(notBefore.size > 0 && first > 0 && notBefore.has(words[first - 1]?.lower ?? "")) &&
		!(notAfter.size > 0 && notAfter.has(words[next]?.lower ?? "")) &&
		(before.length === 0 ||
			before.some(
				(sequence) => first >= sequence.length && adjoins(first - 1) && matchesFrom(sequence, first - sequence.length),
			)) &&
		(after.length === 0 || after.some((sequence) => matchesFrom(sequence, next)));

	const step = (node: Node, first: number, next: number): void => {
		for (const { compiled, capitals } of node.accepts ?? []) {
			const start = words[first]?.start ?? 0;
			const end = words[next - 1]?.end ?? 0;
			if (capitals.some((i) => !words[first + i]?.capitalised) || !inContext(compiled.pattern, first, next)) continue;
			hits.push({ entry: compiled.entry, start, end, slots: [...slots], endings: [...endings] });
		}
		const comma = node.words?.get(",");
		if (comma && next < words.length && commaBetween(next - 1)) follow(comma, first, next);
		if (next < words.length && adjoins(next - 1)) follow(node, first, next);
	};
	const follow = (node: Node, first: number, next: number): void => {
		const word = words[next];
		if (!word) return;
		const exact = node.words?.get(word.lower);
		if (exact) step(exact, first, next + 1);
		if (node.starred)
			for (const [stem, ending] of stemsOf(word.lower)) {
				const starred = node.starred.get(stem);
				if (!starred) continue;
				endings.push(ending);
				step(starred, first, next + 1);
				endings.pop();
			}
		if (node.slots) for (const [slot, after] of node.slots) stepSlot(slot, after, first, next);
	};
	const stepSlot = (slot: Slot, after: Node, first: number, next: number): void => {
		for (const end of slotEnds(slot, words, next, text, adjoins)) {
			slots.push({ slot, text: text.slice(words[next]?.start, words[end - 1]?.end) });
			step(after, first, end);
			slots.pop();
		}
	};
	return {
		from(i: number, node: Node, ending: Ending | undefined): void {
			if (ending !== undefined) endings.push(ending);
			step(node, i, i + 1);
			if (ending !== undefined) endings.pop();
		},
		fromSlot(i: number, first: string, nodeOf: (first: string) => Node | undefined): void {
			const slot = first.slice(1, -1);
			const node = isSlotName(slot) && slotEnds(slot, words, i, text, adjoins).length > 0 ? nodeOf(first) : undefined;
			if (node && isSlotName(slot)) stepSlot(slot, node, i, i);
		},
	};
};

const isWord = (element: Element & { type: "word" }, word: Word): boolean =>
	(!element.capital || word.capitalised) &&
	(element.lower === word.lower || (element.starred && stemsOf(word.lower).some(([stem]) => stem === element.lower)));
