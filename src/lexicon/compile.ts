import { type Bloom, bloomOf } from "./bloom.ts";
import { fromBase64, fromByteText, toBase64, toByteText } from "./bytes.ts";
import { parsePattern } from "./pattern.ts";
import { anchorHashes, rowsOf } from "./row.ts";

/** Many lines of which few are ever read. */
export interface Lines {
	readonly length: number;
	at(index: number): string | undefined;
}

/** Lexicons made ready for matching: their lines, and an index of them by the anchors of their patterns. */
export interface CompiledLexicons {
	/** Language, a tab, and the line of the lexicon. */
	readonly lines: Lines;
	/** Hashes of anchors, ascending as unsigned numbers; one may stand several times. */
	readonly hashes: Uint32Array;
	/** The line that each of `hashes` leads to. */
	readonly targets: Uint32Array;
	/** All of `hashes`: most of a text is ruled out here. */
	readonly filter: Bloom;
}

/** Compiles lexicons by language. Throws a `SyntaxError` for a pattern that cannot be read. */
export const compileLexicons = (lexicons: Readonly<Record<string, readonly string[]>>): CompiledLexicons => {
	const lines: string[] = [];
	const links: { hash: number; line: number }[] = [];
	for (const [language, entries] of Object.entries(lexicons))
		for (const entry of entries) {
			const pattern = parsePattern(entry.slice(0, entry.indexOf("\t")));
			for (const hash of new Set(rowsOf(pattern).flatMap(anchorHashes)))
				links.push({ hash: hash >>> 0, line: lines.length });
			lines.push(`${language}\t${entry}`);
		}
	links.sort((a, b) => a.hash - b.hash || a.line - b.line);
	return indexed(
		lines,
		Uint32Array.from(links, ({ hash }) => hash),
		Uint32Array.from(links, ({ line }) => line),
	);
};

const indexed = (lines: Lines, hashes: Uint32Array, targets: Uint32Array): CompiledLexicons => ({
	lines,
	hashes,
	targets,
	filter: bloomOf(hashes),
});

/**
 * Compiled lexicons as text, for a generated module: tables as base64 of little-endian numbers; lines by line break, each
 * byte of their UTF-8 as one character. So the module takes a byte a character in memory, where one of many scripts takes two.
 */
export interface StoredLexicons {
	readonly lines: string;
	readonly hashes: string;
	readonly targets: string;
}

export const storeLexicons = ({ lines, hashes, targets }: CompiledLexicons): StoredLexicons => ({
	lines: toByteText(Array.from({ length: lines.length }, (_line, i) => lines.at(i) ?? "").join("\n")),
	hashes: toBase64(hashes),
	targets: toBase64(targets),
});

/** The inverse of `storeLexicons`; a line is read when it is asked for. */
export const readLexicons = ({ lines, hashes, targets }: StoredLexicons): CompiledLexicons =>
	indexed(linesIn(lines), fromBase64(hashes), fromBase64(targets));

const linesIn = (text: string): Lines => {
	const ends: number[] = [];
	for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) ends.push(end);
	ends.push(text.length);
	const table = Uint32Array.from(ends);
	return {
		length: table.length,
		at(index) {
			const end = table[index];
			return end === undefined
				? undefined
				: fromByteText(text.slice(index === 0 ? 0 : (table[index - 1] ?? 0) + 1, end));
		},
	};
};

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
