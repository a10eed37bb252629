export { printedLines, residue } from "./fact.ts";
export { findResidue } from "./find.ts";
export { templateOf } from "./normalise.ts";
export { type RemovableResidue, withRemovals } from "./removals.ts";
export type { Residue, ResidueKind, ResidueLine } from "./types.ts";
