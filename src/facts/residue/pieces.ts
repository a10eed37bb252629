import { knownLine, rank } from "./classify.ts";
import type { Known } from "./types.ts";

/** A part of a line that is residue by itself; UTF-16 offsets into the line's text. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly known: Known;
}

/** What may stand between two pieces; the date that a scraper puts before the first line needs nothing. */
const seam = /(?<=^\s{0,4}date \d{4}-\d\d-\d\d(?: \d\d:\d\d)?)(?= \S)|(?= [|\u2022\u00b7] )/gi;
const divider = /^ [|\u2022\u00b7] /;
/** A line longer than this, in UTF-16 units, is not cut. */
const longest = 200;
const cuttable = /[|\u2022\u00b7]|^\s{0,4}date \d/i;

/**
 * Cuts a line that is made of several known pieces of more than one kind, such as `date 2024-02-16 Text size`; `undefined`
 * for any other line. The pieces cover the line; a piece takes the blanks and the divider before it.
 */
export const piecesOf = (text: string): readonly Piece[] | undefined => {
	if (text.length > longest || !cuttable.test(text)) return undefined;
	const pieces: Piece[] = [];
	const ends = [...text.matchAll(seam)].map(({ index }) => index).filter((at) => at > 0);
	let start = 0;
	for (const end of [...ends, text.length]) {
		const known = knownLine(text.slice(start, end).replace(divider, "").trim(), false);
		if (known === undefined || rank[known.trust] < rank.edge) return undefined;
		const last = pieces.at(-1);
		if (last?.known.kind === known.kind) pieces[pieces.length - 1] = { ...last, end };
		else pieces.push({ start, end, known });
		start = end;
	}
	return pieces.length > 1 ? pieces : undefined;
};
