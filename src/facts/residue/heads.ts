/** What a match of an expression can begin with, read off its source: two hundred expressions are ruled out by a look at a table. */

/** Units that are told apart at the beginning of a match. */
const LONGEST_HEAD = 3;
/** Expressions with more beginnings are tried without a look. */
const MOST_HEADS = 600;

/** Beginnings so far: those that go on with what comes next, and those that say no more. */
interface Heads {
	readonly open: ReadonlySet<string>;
	readonly closed: ReadonlySet<string>;
}

/** One thing of a sequence, and whether it may be left out or come again. */
interface Item {
	/** `undefined`: anything. */
	readonly alternatives: readonly (readonly Item[])[] | undefined;
	readonly unit: string;
	readonly optional: boolean;
	readonly repeats: boolean;
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);

const TOKEN = /\\(?:u[\da-f]{4}|x[\da-f]{2}|p\{\w+\}|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!])|[\s\S]/giy;
const QUANTIFIER = /[*+?]\??|\{(\d*)(?:,(\d*))?\}\??/y;

/** The unit that a token stands for; empty if it stands for several. */
const unitOf = (token: string): string => {
	const code = /^\\[ux]([\da-f]{2,4})$/i.exec(token)?.[1];
	if (code) return String.fromCharCode(Number.parseInt(code, 16));
	if (token.length === 1) return token === "." ? "" : token;
	return /^\\[^\w]$/.test(token) ? token.slice(1) : "";
};

/** The units of a class that lists a few, such as `[Rr]`. */
const fewOf = (token: string): readonly string[] | undefined => {
	const list = /^\[([^\\^\]-]{1,6})\]$/.exec(token)?.[1];
	return list ? [...new Set(list.toLowerCase())] : undefined;
};

/** Alternatives of a source from `at` on, up to the bracket that closes them; says where that is. */
const parse = (
	source: string,
	from: number,
): { readonly alternatives: readonly (readonly Item[])[]; readonly end: number } => {
	const alternatives: Item[][] = [[]];
	let at = from;
	while (at < source.length && source[at] !== ")") {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(source)?.[0] ?? "";
		at += token.length;
		if (token === "|") {
			alternatives.push([]);
			continue;
		}
		let inner: readonly (readonly Item[])[] | undefined;
		let isWidthless = token === "^" || token === "$" || token === "\\b" || token === "\\B";
		if (token.startsWith("(")) {
			const group = parse(source, at);
			at = group.end + 1;
			isWidthless = token.length > 1 && token !== "(?:";
			inner = group.alternatives;
		} else if (token.startsWith("["))
			inner = fewOf(token)?.map((unit) => [{ alternatives: undefined, unit, optional: false, repeats: false }]);
		QUANTIFIER.lastIndex = at;
		const [quantifier = "", least] = QUANTIFIER.exec(source) ?? [];
		at += quantifier.length;
		if (isWidthless) continue;
		alternatives.at(-1)?.push({
			alternatives: inner,
			unit: inner || token.startsWith("[") ? "" : unitOf(token).toLowerCase(),
			optional: /^[*?]/.test(quantifier) || least === "" || least === "0",
			repeats: quantifier !== "" && !quantifier.startsWith("?"),
		});
	}
	return { alternatives, end: at };
};

const extended = (heads: Heads, item: Item): Heads => {
	let next: Heads;
	if (item.alternatives)
		next = item.alternatives
			.map((items) => items.reduce(extended, { open: heads.open, closed: heads.closed }))
			.reduce((a, b) => ({ open: union(a.open, b.open), closed: union(a.closed, b.closed) }));
	else if (item.unit === "") next = { open: new Set(), closed: union(heads.closed, heads.open) };
	else {
		const longer = [...heads.open].map((head) => head + item.unit);
		next = {
			open: new Set(longer.filter((head) => head.length < LONGEST_HEAD)),
			closed: union(heads.closed, new Set(longer.filter((head) => head.length >= LONGEST_HEAD))),
		};
	}
	if (item.repeats) next = { open: new Set(), closed: union(next.closed, next.open) };
	return item.optional ? { open: union(next.open, heads.open), closed: next.closed } : next;
};

/** What every match begins with, in lower case, one to three units; `undefined` if a match may begin with anything. */
export const headsOf = ({ source }: RegExp): ReadonlySet<string> | undefined => {
	const { alternatives } = parse(source, 0);
	const start: Heads = { open: new Set([""]), closed: new Set() };
	const all = alternatives
		.map((items) => items.reduce(extended, start))
		.reduce<ReadonlySet<string>>((set, { open, closed }) => union(set, union(open, closed)), new Set());
	return all.has("") || all.size > MOST_HEADS ? undefined : all;
};

/** Tables are looked up by a number for one to three units in a row. */
const KEYS = 1 << 11;
const keyOf = (one: number, two: number, three: number): number =>
	(Math.imul(one, 0x9e5) ^ Math.imul(two, 0x1f35) ^ Math.imul(three, 0x2b)) & (KEYS - 1);
const keyOfHead = (head: string): number => keyOf(head.charCodeAt(0), head.charCodeAt(1) || 0, head.charCodeAt(2) || 0);

/** Where the beginnings of an expression are looked for: at the start of a line only, or anywhere in it. */
export interface Wanted {
	readonly heads: ReadonlySet<string> | undefined;
	readonly anchored: boolean;
}

/** Expressions by number, as bits: which of them may match a line. */
export interface HeadTable {
	/** The bits for a line in lower case; `starts` are what it may begin with. Valid until the next call. */
	candidatesIn(lower: string, starts: readonly string[]): Int32Array;
}

/** A table for these expressions; one without beginnings may match any line. */
export const headTable = (wanted: readonly Wanted[]): HeadTable => {
	const width = Math.ceil(wanted.length / 32);
	const anywhere = new Int32Array(KEYS * width);
	const atStart = new Int32Array(KEYS * width);
	const always = new Int32Array(width);
	for (const [i, { heads, anchored }] of wanted.entries()) {
		const bit = 1 << (i & 31);
		const word = i >> 5;
		if (!heads) always[word] = (always[word] ?? 0) | bit;
		for (const head of heads ?? []) {
			const table = anchored ? atStart : anywhere;
			const at = keyOfHead(head) * width + word;
			table[at] = (table[at] ?? 0) | bit;
		}
	}
	const found = new Int32Array(width);
	const add = (table: Int32Array, key: number): void => {
		for (let w = 0; w < width; w++) found[w] = (found[w] ?? 0) | (table[key * width + w] ?? 0);
	};
	const addAt = (table: Int32Array, text: string, i: number): void => {
		const one = text.charCodeAt(i);
		const two = text.charCodeAt(i + 1) || 0;
		add(table, keyOf(one, 0, 0));
		add(table, keyOf(one, two, 0));
		add(table, keyOf(one, two, text.charCodeAt(i + 2) || 0));
	};
	return {
		candidatesIn(lower, starts) {
			found.set(always);
			for (const start of starts) if (start !== "") addAt(atStart, start, 0);
			for (let i = 0; i < lower.length; i++) addAt(anywhere, lower, i);
			return found;
		},
	};
};
