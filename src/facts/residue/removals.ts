import { type Article, MARK, type Span } from "../../core/index.ts";
import type { Residue, ResidueLine } from "./types.ts";

/** What the removal of a piece of residue depends on. */
export type Removable = Pick<Residue, "start" | "end" | "place" | "certainty"> & { readonly kind: string };

/** Residue with what goes when it is removed: the residue, and the line break and blank lines that would be left behind. */
export type Removed<T extends Removable> = T & { readonly removal: Span };
export type RemovableResidue = Removed<Residue>;

/** Formats in which a line is a line of the text: in the others only what stands on it can go. */
const formatsOfLines: ReadonlySet<string> = new Set(["plain", "markdown"]);

/** Is it whole lines that are to go? */
const isRemoved = ({ place, certainty, kind }: Removable): boolean =>
	place !== "seam" && certainty !== "possible" && kind !== "cut-off";

/** A residue by the numbers of its first and last line. */
interface Lines {
	readonly first: number;
	readonly last: number;
}

const linesOf = (residues: readonly Removable[], lines: readonly ResidueLine[]): ReadonlyMap<Removable, Lines> => {
	const found = new Map<Removable, Lines>();
	let at = 0;
	for (const residue of residues) {
		while (at < lines.length - 1 && (lines[at]?.end ?? 0) < residue.start) at++;
		const first = at;
		while (at < lines.length - 1 && (lines[at]?.end ?? 0) < residue.end) at++;
		found.set(residue, { first, last: at });
	}
	return found;
};

/**
 * The residues of an article, each with its removal. Whole lines go so that neither two blank lines nor an empty head stay
 * where one or none was: at the head they take what follows, at the tail what stands before, and in between the blank
 * lines on one side, the same for all of a row.
 */
export const withRemovals = <T extends Removable>(
	residues: readonly T[],
	lines: readonly ResidueLine[],
	{ source, raw, format }: Article,
): readonly Removed<T>[] => {
	const numbers = linesOf(residues, lines);
	// What a format masks is blank in the text, but must stay.
	const blank = lines.map(({ start, end }) => source.slice(start, end).trim() === "");
	const gone = new Set<number>();
	for (const [residue, { first, last }] of numbers)
		if (isRemoved(residue)) for (let i = first; i <= last; i++) gone.add(i);
	const nextFilled = (from: number, by: 1 | -1, kept: boolean): number => {
		let i = from + by;
		while (i >= 0 && i < lines.length && (blank[i] || (kept && gone.has(i)))) i += by;
		return i;
	};
	const startOf = (i: number): number => lines[i]?.start ?? source.length;
	const endOf = (i: number): number => lines[i]?.end ?? source.length;
	const removalOf = (residue: Removable): Span => {
		const { first, last } = numbers.get(residue) ?? { first: 0, last: 0 };
		if (residue.place === "seam") return unmarked(raw, residue);
		if (!isRemoved(residue) || !formatsOfLines.has(format)) return trimmed(source, residue);
		const keptBefore = nextFilled(first, -1, true);
		const keptAfter = nextFilled(last, 1, true);
		if (keptBefore >= 0 && keptAfter >= lines.length)
			return { start: endOf(nextFilled(first, -1, false)), end: endOf(last) };
		// The blank lines before the first of the row stay, if there are any; else those behind its last.
		if (keptBefore < 0 || blank[keptBefore + 1])
			return { start: startOf(first), end: startOf(nextFilled(last, 1, false)) };
		return { start: startOf(nextFilled(first, -1, false) + 1), end: startOf(last + 1) };
	};
	return residues.map((residue) => ({ ...residue, removal: removalOf(residue) }));
};

/** The span without marks of inline markup at its ends: their partners stay. */
const unmarked = (raw: string, { start, end }: Span): Span => {
	let from = start;
	let to = end;
	while (from < to && raw[from] === MARK) from++;
	while (from < to && raw[to - 1] === MARK) to--;
	return { start: from, end: to };
};

/** The span without blanks at its ends. */
const trimmed = (source: string, { start, end }: Span): Span => {
	const text = source.slice(start, end);
	return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
};
