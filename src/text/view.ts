import { MARK } from "../core/index.ts";

/**
 * One spelling for what has several: blanks to a space, carriage returns to a space (a lone one to a line feed), curly
 * quotation marks and apostrophes to straight ones. Every replacement is as long as what it replaces.
 */
const SPELLINGS = new Map<string, string>([
	..."\t\v\f\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\uFEFF"
		.split("")
		.map((blank): [string, string] => [blank, " "]),
	...["\u2018", "\u2019", "\u201A", "\u201B", "\u2032", "\u02BC", "\u00B4"].map((mark): [string, string] => [
		mark,
		"'",
	]),
	...["\u201C", "\u201D", "\u201E", "\u201F", "\u2033"].map((mark): [string, string] => [mark, '"']),
	["\u2028", "\n"],
	["\u2029", "\n"],
	["\u0085", "\n"],
]);
const OTHER_SPELLING = new RegExp(`\\r\\n?|[${[...SPELLINGS.keys()].join("")}]`, "g");
const OTHER_SPELLING_PRESENT = new RegExp(OTHER_SPELLING.source);

/**
 * The text that rules match on: as long as `raw`, offset for offset (UTF-16 units), with one spelling of blanks, line
 * ends, quotation marks and apostrophes. CRLF becomes space + LF.
 */
export const matchingView = (raw: string): string =>
	OTHER_SPELLING_PRESENT.test(raw)
		? raw.replace(OTHER_SPELLING, (found) =>
				found === "\r\n" ? " \n" : found === "\r" ? "\n" : (SPELLINGS.get(found) ?? found),
			)
		: raw;

/** `source` with the given spans masked: blanks to `filler` (line breaks stay), all as long as before. */
export const masked = (source: string, spans: readonly { start: number; end: number; filler: string }[]): string => {
	if (spans.length === 0) return source;
	const parts: string[] = [];
	let at = 0;
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		if (span.end <= at) continue;
		const start = Math.max(at, span.start);
		parts.push(source.slice(at, start), maskOf(source.slice(start, span.end), span.filler));
		at = span.end;
	}
	parts.push(source.slice(at));
	return parts.join("");
};

/** An object is one word: its first unit says so, the rest are marks that nothing matches. So is a character that is spelled out. */
const maskOf = (hidden: string, filler: string): string => {
	const rest = filler === " " || filler === MARK ? filler : MARK;
	return hidden.replace(/[^\r\n]/g, (_unit, at: number) => filler[at] ?? rest);
};
