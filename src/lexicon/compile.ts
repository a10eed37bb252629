import { type Bloom, bloomOf } from "./bloom.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import { parsePattern } from "./pattern.ts";
import { anchorHashes, rowsOf } from "./row.ts";

/** Lexicons made ready for matching: their lines, and an index of them by the anchors of their patterns. */
export interface CompiledLexicons {
	/** Language, a tab, and the line of the lexicon, in ASCII: `lineAt` reads them. A module in ASCII loads in half the time. */
	readonly lines: readonly string[];
	/** Hashes of anchors, ascending as unsigned numbers; one may stand several times. */
	readonly hashes: Uint32Array;
	/** The line that each of `hashes` leads to. */
	readonly targets: Uint32Array;
	/** All of `hashes`: most of a text is ruled out here. */
	readonly filter: Bloom;
}

const inAscii = (text: string): string =>
	text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A line as the lexicon has it: language, a tab, and its columns. */
export const lineAt = ({ lines }: CompiledLexicons, index: number): string =>
	(lines[index] ?? "").replace(/\\u([\da-f]{4})/g, (_escape, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);

/** Compiles lexicons by language. Throws a `SyntaxError` for a pattern that cannot be read. */
export const compileLexicons = (lexicons: Readonly<Record<string, readonly string[]>>): CompiledLexicons => {
	const lines: string[] = [];
	const links: { hash: number; line: number }[] = [];
	for (const [language, entries] of Object.entries(lexicons))
		for (const entry of entries) {
			const pattern = parsePattern(entry.slice(0, entry.indexOf("\t")));
			for (const hash of new Set(rowsOf(pattern).flatMap(anchorHashes)))
				links.push({ hash: hash >>> 0, line: lines.length });
			lines.push(inAscii(`${language}\t${entry}`));
		}
	links.sort((a, b) => a.hash - b.hash || a.line - b.line);
	return indexed(
		lines,
		Uint32Array.from(links, ({ hash }) => hash),
		Uint32Array.from(links, ({ line }) => line),
	);
};

const indexed = (lines: readonly string[], hashes: Uint32Array, targets: Uint32Array): CompiledLexicons => ({
	lines,
	hashes,
	targets,
	filter: bloomOf(hashes),
});

/** Compiled lexicons as text, for a generated module: lines by line break, tables as base64 of little-endian numbers. */
export interface StoredLexicons {
	readonly lines: string;
	readonly hashes: string;
	readonly targets: string;
}

export const storeLexicons = ({ lines, hashes, targets }: CompiledLexicons): StoredLexicons => ({
	lines: lines.join("\n"),
	hashes: toBase64(hashes),
	targets: toBase64(targets),
});

/** The inverse of `storeLexicons`. */
export const readLexicons = ({ lines, hashes, targets }: StoredLexicons): CompiledLexicons =>
	indexed(lines.split("\n"), fromBase64(hashes), fromBase64(targets));

/** The first place of an anchor in `hashes`; it stands at all places from there on that hold the same. -1 if at none. */
export const placeOf = ({ hashes }: CompiledLexicons, anchor: number): number => {
	const wanted = anchor >>> 0;
	let low = 0;
	let high = hashes.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return hashes[low] === wanted ? low : -1;
};
