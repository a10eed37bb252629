import type { Recall } from "../../core/index.ts";
import { place } from "./place.ts";
import { rolesOf } from "./roles.ts";
import { selfCredits } from "./self-credit.ts";
import type { Residue, ResidueLine } from "./types.ts";

/**
 * Finds what a page left around, between and beside the lines of an article. One residue is a run of whole lines, or a piece glued to the
 * head or tail of a line; they come in order and do not overlap. `lines` are all lines of the article in order, blank ones too;
 * `mayBeCued`, asked of them in order, says whether one may have a word of `sentenceCueWords`.
 */
export const findResidue = (
	lines: readonly ResidueLine[],
	mayBeCued: (line: ResidueLine) => boolean = () => true,
	recall: Recall = (part, make) => make(part),
): readonly Residue[] => {
	const roles = rolesOf(lines, mayBeCued, recall);
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
			for (const seam of role.seams())
				out.push({ ...seam, start: role.line.start + seam.start, end: role.line.start + seam.end });
	}
	const credits = selfCredits(roles, out);
	return credits.length === 0 ? out : [...out, ...credits].sort((a, b) => a.start - b.start);
};
