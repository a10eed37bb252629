import { givenPieces } from "./given.ts";
import { place } from "./place.ts";
import { type LineKnowledge, type Role, rolesOf } from "./roles.ts";
import { selfCredits } from "./self-credit.ts";
import type { Residue, ResidueLine } from "./types.ts";

/**
 * Finds what a page left around, between and beside the lines of an article. One residue is a run of whole lines, or a piece glued to the
 * head or tail of a line; they come in order and do not overlap. `lines` are all lines of the article in order, blank ones too;
 * what else is known of them is in `knowledge`.
 */
export const findResidue = (lines: readonly ResidueLine[], knowledge: LineKnowledge = {}): readonly Residue[] => {
	const roles = rolesOf(lines, knowledge);
	const placed = place(roles);
	const out: Residue[] = [];
	let next = 0;
	for (const role of roles) {
		let covered = false;
		for (let residue = placed[next]; residue && residue.start < role.line.end; residue = placed[next]) {
			covered = true;
			if (residue.start >= role.line.start) out.push(residue);
			if (residue.end > role.line.end) break;
			next++;
		}
		if (!covered)
			out.push(...withGiven(seamsOf(role), givenPieces(role.line.text, role.line.start, knowledge.templates)));
	}
	const credits = selfCredits(roles, out);
	return credits.length === 0 ? out : [...out, ...credits].sort((a, b) => a.start - b.start);
};

/** The seams of a line, at their places in the article. */
const seamsOf = ({ line, seams }: Role): readonly Residue[] =>
	seams().map((seam) => ({ ...seam, start: line.start + seam.start, end: line.start + seam.end }));

/** What the user's templates know comes before what the seams of all pages look like; one residue at each end. */
const withGiven = (seams: readonly Residue[], given: readonly Residue[]): readonly Residue[] =>
	given.length === 0
		? seams
		: [
				...given,
				...seams.filter((seam) => !given.some((piece) => piece.start < seam.end && seam.start < piece.end)),
			].sort((a, b) => a.start - b.start);
