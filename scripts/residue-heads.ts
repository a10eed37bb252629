/** What the expressions of residue's grammar can begin with, read off their sources; see `src/facts/residue/heads.ts`. */
import { grammar } from "../src/facts/residue/grammar/index.ts";
import { keyOfHead, LONGEST_HEAD } from "../src/facts/residue/heads.ts";
import type { Pattern } from "../src/facts/residue/types.ts";

/** Expressions with more beginnings are tried without a look. */
const MOST_HEADS = 600;

/** One thing of a sequence, and whether it may be left out or come again. */
interface Item {
	/** `undefined`: anything. */
	readonly alternatives: readonly (readonly Item[])[] | undefined;
	readonly unit: string;
	readonly optional: boolean;
	readonly repeats: boolean;
}

const TOKEN = /\\(?:u[\da-f]{4}|x[\da-f]{2}|p\{\w+\}|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!])|[\s\S]/giy;
const QUANTIFIER = /[*+?]\??|\{(\d*)(?:,(\d*))?\}\??/y;

/** All digits are one unit here. */
const digitless = (text: string): string => text.replace(/\d/g, "0");

/** The unit that a token stands for; empty if it stands for several. */
const unitOf = (token: string): string => {
	const code = /^\\[ux]([\da-f]{2,4})$/i.exec(token)?.[1];
	if (code) return String.fromCharCode(Number.parseInt(code, 16));
	if (token === "\\d") return "0";
	if (token.length === 1) return token === "." ? "" : digitless(token);
	return /^\\[^\w]$/.test(token) ? token.slice(1) : "";
};

/** The units of a class that lists a few, such as `[Rr]`. */
const fewOf = (token: string): readonly string[] | undefined => {
	const list = /^\[([^\\^\]-]{1,6})\]$/.exec(token)?.[1];
	return list ? [...new Set(digitless(list.toLowerCase()))] : undefined;
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

/** Adds what the items of a sequence begin with behind each of `open`: what is full or at its end to `closed`; gives the rest. */
const extend = (open: ReadonlySet<string>, items: readonly Item[], closed: Set<string>): ReadonlySet<string> => {
	let heads = open;
	for (const item of items) {
		if (heads.size === 0) return heads;
		const next = new Set<string>(item.optional ? heads : []);
		const add = (head: string) => {
			if (head.length >= LONGEST_HEAD || item.repeats) closed.add(head);
			else next.add(head);
		};
		if (item.alternatives)
			for (const inner of item.alternatives) for (const head of extend(heads, inner, closed)) add(head);
		else if (item.unit === "") for (const head of heads) closed.add(head);
		else for (const head of heads) add(head + item.unit);
		heads = next;
	}
	return heads;
};

/** What every match begins with, in lower case, one to three units; `undefined` if a match may begin with anything. */
export const headsOf = ({ source }: RegExp): ReadonlySet<string> | undefined => {
	const heads = new Set<string>();
	for (const items of parse(source, 0).alternatives)
		for (const head of extend(new Set([""]), items, heads)) heads.add(head);
	return heads.has("") || heads.size > MOST_HEADS ? undefined : heads;
};

/** For whole lines their own beginnings, else those of what a line must hold. */
const wantedOf = ({
	has,
	on,
	pattern,
}: Pattern): { readonly heads: ReadonlySet<string> | undefined; readonly anchored: boolean } => {
	const anchored = pattern.source.startsWith("^") && (on === "lower" || on === "exact" || on === "dated");
	const own = anchored ? headsOf(pattern) : undefined;
	if (own) return { heads: own, anchored };
	return { heads: has && !has.source.startsWith("^") ? headsOf(has) : undefined, anchored: false };
};

/** The module that holds, for each pattern of the grammar, the keys of its beginnings. */
export const headsModule = (): string => {
	const rows = grammar.map((pattern) => {
		const { heads, anchored } = wantedOf(pattern);
		const keys = heads ? `[${[...new Set([...heads].map(keyOfHead))].sort((a, b) => a - b).join(", ")}]` : "undefined";
		return `\t{ anchored: ${anchored}, keys: ${keys} },`;
	});
	return `// Generated from residue's grammar by \`npm run generate\`.
import type { Wanted } from "../residue/heads.ts";

/** For each pattern of the grammar, in order: the keys of what its matches begin with. */
export const wanted: readonly Wanted[] = [
${rows.join("\n")}
];
`;
};
