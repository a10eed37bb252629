export { isNamePart } from "../text/index.ts";
export { isInAddress } from "./address.ts";
export {
	type CapitalisedWord,
	capitalised,
	placesOf,
	spellingOf,
} from "./capitalised.ts";
export { type Detector, detector } from "./detector.ts";
export { type Dictionary, dictionary } from "./dictionary.ts";
export { type Entity, entities } from "./entities.ts";
export { type KnownWords, knownWords } from "./known-words.ts";
export { type Edit, editBetween, shareLetters, soundAlike } from "./likeness.ts";
export { type Line, lines } from "./lines.ts";
export { matchesOf } from "./matches.ts";
export {
	type Gate,
	gateOf,
	isTranslated,
	mayBeTranslated,
	type Origin,
	type OriginCue,
	origin,
} from "./origin/index.ts";
export {
	type EntryKind,
	type PhraseHit,
	type PlacedHit,
	phrases,
	phrasesByKind,
	proposalsOf,
} from "./phrases.ts";
export { type Quotes, quotes } from "./quotes.ts";
export { type Repeat, repeats } from "./repeats.ts";
export {
	type GluedPiece,
	gluedPieces,
	isKnownAtEdge,
	isResidueKind,
	isSentence,
	kindOfLine,
	longestGiven,
	printedLines,
	RESIDUE_KINDS,
	type RemovableResidue,
	type ResidueKind,
	type ResidueLine,
	residue,
	templateOf,
	templatesOf,
	withRemovals,
} from "./residue/index.ts";
export { SAYING_VERBS } from "./saying.ts";
export { scanned } from "./scanned.ts";
export { sentenceAround } from "./sentence-around.ts";
export { english, sentences } from "./sentences.ts";
export { isTitle } from "./title.ts";
export { type UnknownWord, unknownWords, unlistedWords } from "./unknown-words.ts";
export { ANY_WORD, vocabularies, vocabulary, vocabularyBit } from "./vocabulary.ts";
export { hashOf, isPunctuationHash, wordHashes } from "./word-hashes.ts";
export { type Word, words } from "./words.ts";
