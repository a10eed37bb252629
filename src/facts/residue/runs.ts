import { rank } from "./classify.ts";
import type { Role } from "./roles.ts";
import type { Known, Residue, ResidueCertainty, ResiduePlace } from "./types.ts";

/** For each line that is not blank: is it residue, and how sure is it? */
export type Marks = (ResidueCertainty | undefined)[];

/** How much the words of a line are trusted: a {@link rank}, or -1 for an unknown line. */
export const rankOf = (role: Role | undefined): number => (role?.known === undefined ? -1 : rank[role.known.trust]);

/** Certain or likely. */
export const isSolid = (mark: ResidueCertainty | undefined): boolean => mark === "certain" || mark === "likely";

/** A residue of several lines is cut where it would become longer than this, in UTF-16 units, so that a report stays readable. */
const longestResidue = 200;

/** The lines that belong to one residue and have the kind of its first: what is known well by itself begins another. */
interface Run {
	readonly roles: Role[];
	readonly marks: ResidueCertainty[];
	readonly known: Known;
}

/** Does a line go on with a run? Lines of another kind do not, unless their words say too little. */
const goesOn = (run: Run, role: Role, mark: ResidueCertainty): boolean => {
	const first = run.roles[0];
	if (first === undefined || first.pieces !== undefined || role.pieces !== undefined) return false;
	if (isSolid(mark) !== isSolid(run.marks[0]) || role.line.end - first.line.start > longestResidue) return false;
	return role.known === undefined || rankOf(role) < rank.edge || role.known.kind === run.known.kind;
};

const isUnknown = (role: Role): boolean => role.known === undefined;

/** A line made of several pieces gives one residue for each. */
const piecesToResidues = ({ roles: [role], marks: [mark = "possible"] }: Run): readonly Residue[] =>
	(role?.pieces ?? []).map(({ start, end, known }) => ({
		start: (role?.line.start ?? 0) + start,
		end: (role?.line.start ?? 0) + end,
		kind: known.kind,
		place: "seam",
		certainty: mark,
		lines: 1,
		unknown: 0,
		note: known.note,
	}));

const toResidue = ({ roles, marks, known }: Run, place: ResiduePlace): Residue => {
	const unknown = roles.filter(isUnknown).length;
	return {
		start: roles[0]?.line.start ?? 0,
		end: roles.at(-1)?.line.end ?? 0,
		kind: known.kind,
		place,
		certainty: unknown === 0 && marks.includes("certain") ? "certain" : isSolid(marks[0]) ? "likely" : "possible",
		lines: roles.length,
		unknown,
		note: known.note,
	};
};

/**
 * Marked lines to residues. With `merge`, neighbors of one kind and one place become one residue, together with the lines
 * beside them that say too little by themselves.
 */
export const collect = (
	roles: readonly Role[],
	marks: Marks,
	placeOf: (index: number) => ResiduePlace,
	merge: boolean,
): readonly Residue[] => {
	const residues: Residue[] = [];
	let run: Run | undefined;
	let place: ResiduePlace = "inside";
	let kind: Known | undefined;
	const flush = () => {
		if (run !== undefined)
			residues.push(...(run.roles[0]?.pieces === undefined ? [toResidue(run, place)] : piecesToResidues(run)));
		run = undefined;
	};
	roles.forEach((role, i) => {
		const mark = marks[i];
		if (mark === undefined) {
			flush();
			kind = undefined;
			return;
		}
		if (run !== undefined && merge && placeOf(i) === place && goesOn(run, role, mark)) {
			run.roles.push(role);
			run.marks.push(mark);
			return;
		}
		flush();
		// An unknown line that was cut off a long run is what the run was.
		kind = role.known ?? kind;
		place = placeOf(i);
		if (kind !== undefined) run = { roles: [role], marks: [mark], known: kind };
	});
	flush();
	return residues;
};
