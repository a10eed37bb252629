export { isInAddress } from "./address.ts";
export { type Dictionary, dictionary } from "./dictionary.ts";
export { type Entity, entities } from "./entities.ts";
export { type Line, lines } from "./lines.ts";
export {
	type Gate,
	gateOf,
	isTranslated,
	mayBeTranslated,
	type Origin,
	type OriginCue,
	origin,
} from "./origin/index.ts";
export { type EntryKind, type PhraseHit, phrases, proposalsOf } from "./phrases.ts";
export { type Quotes, quotes } from "./quotes.ts";
export {
	printedLines,
	type RemovableResidue,
	type ResidueKind,
	type ResidueLine,
	residue,
	templateOf,
	withRemovals,
} from "./residue/index.ts";
export { SAYING_VERBS } from "./saying.ts";
export { english, sentences } from "./sentences.ts";
export { type Word, words } from "./words.ts";
