export { printedLines, residue } from "./fact.ts";
export { findResidue } from "./find.ts";
export { longestGiven, templatesOf } from "./given.ts";
export { type GluedPiece, gluedPieces } from "./glued.ts";
export { isKnownAtEdge, isResidueKind, kindOfLine } from "./kinds.ts";
export { templateOf } from "./normalise.ts";
export { type RemovableResidue, withRemovals } from "./removals.ts";
export { isSentence } from "./roles.ts";
export { RESIDUE_KINDS, type Residue, type ResidueKind, type ResidueLine } from "./types.ts";
