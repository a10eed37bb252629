import { parseEntry } from "./entry.ts";
import { parsePattern } from "./pattern.ts";
import { isSelective, rowsOf } from "./row.ts";

const entryLines = (text: string): readonly string[] =>
	text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));

/** A lexicon with its comments first and its entries sorted and unique. */
export const sortedLexicon = (text: string): string => {
	const comments = text.split("\n").filter((line) => line.startsWith("#"));
	return [...comments, ...[...new Set(entryLines(text))].sort(), ""].join("\n");
};

/** Two articles, or the same small word twice, in a row: what putting parts together leaves. */
const STUTTER = /(?<![\p{L}'-])(?:(?:the|an?) (?:the|an?)|(at|by|for|from|in|of|on|to|with) \1)(?![\p{L}\p{N}'-])/iu;

/** Throws a `SyntaxError` that says what is wrong with an entry. Gives its pattern. */
const checkEntry = (line: string, language: string): string => {
	const entry = parseEntry(line, language);
	const pattern = parsePattern(entry.pattern);
	if (!rowsOf(pattern).every(isSelective)) throw new SyntaxError("a pattern of nothing but slots and common words");
	const slots = new Set<string>(
		pattern.sequences.flat().flatMap((element) => (element.type === "slot" ? [element.slot] : [])),
	);
	for (const proposal of entry.proposals) {
		if (proposal.toLowerCase() === entry.pattern.toLowerCase()) throw new SyntaxError("the proposal is the pattern");
		if (STUTTER.test(proposal)) throw new SyntaxError("a small word stands twice in a proposal");
		if (/[[\]|]/.test(proposal)) throw new SyntaxError("a proposal is plain text with slots and stars");
		for (const [, slot = ""] of proposal.matchAll(/<(\w+)>/g))
			if (!slots.has(slot)) throw new SyntaxError(`the pattern has no slot <${slot}>`);
	}
	return entry.pattern;
};

/** The entries of a lexicon that can be used, as lines, and what is wrong with the others, a sentence each. */
export const soundEntries = (
	text: string,
	language: string,
): { readonly entries: readonly string[]; readonly faults: readonly string[] } => {
	const entries: string[] = [];
	const faults: string[] = [];
	const patterns = new Set<string>();
	for (const line of entryLines(text)) {
		try {
			const pattern = checkEntry(line, language);
			if (patterns.has(pattern)) throw new SyntaxError("the pattern stands twice");
			patterns.add(pattern);
			entries.push(line);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			faults.push(`${language}.tsv: ${error.message} in ${JSON.stringify(line)}`);
		}
	}
	return { entries, faults };
};
