import { rank } from "./classify.ts";
import type { Role } from "./roles.ts";
import type { Residue, ResidueCertainty, ResiduePlace } from "./types.ts";

/** For each line that is not blank: is it residue, and how sure is it? */
export type Marks = (ResidueCertainty | undefined)[];

/** How much the words of a line are trusted: a {@link rank}, or -1 for an unknown line. */
export const rankOf = (role: Role | undefined): number => (role?.known === undefined ? -1 : rank[role.known.trust]);

/** Certain or likely. */
export const isSolid = (mark: ResidueCertainty | undefined): boolean => mark === "certain" || mark === "likely";

/**
 * Marked lines to residues. With `merge`, neighbours in one place become one residue, with the kind of the line that is trusted most; what
 * is only possible is never merged with what is more.
 */
export const collect = (
	roles: readonly Role[],
	marks: Marks,
	placeOf: (index: number) => ResiduePlace,
	merge: boolean,
): readonly Residue[] => {
	const residues: Residue[] = [];
	for (let i = 0; i < roles.length; ) {
		const mark = marks[i];
		let next = i + 1;
		while (
			merge &&
			mark !== undefined &&
			marks[next] !== undefined &&
			placeOf(next) === placeOf(i) &&
			isSolid(marks[next]) === isSolid(mark)
		)
			next++;
		const run = roles.slice(i, next);
		const start = run[0]?.line.start;
		const end = run.at(-1)?.line.end;
		const best = run.reduce<Role | undefined>((most, role) => (rankOf(role) > rankOf(most) ? role : most), undefined);
		if (mark !== undefined && start !== undefined && end !== undefined && best?.known !== undefined) {
			const certainty = marks.slice(i, next).includes("certain") ? "certain" : mark;
			residues.push({
				start,
				end,
				kind: best.known.kind,
				place: placeOf(i),
				certainty,
				lines: run.length,
				note: best.known.note,
			});
		}
		i = next;
	}
	return residues;
};
