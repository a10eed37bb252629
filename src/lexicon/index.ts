export { type Bloom, bloomBits, bloomFrom } from "./bloom.ts";
export { fromBase64, toBase64 } from "./bytes.ts";
export { compileLexicons } from "./compile.ts";
export { ENTRY_KINDS, type Entry, type EntryKind, parseEntry } from "./entry.ts";
export { FREQUENT_WORDS } from "./frequent-words.ts";
export { lexicons } from "./lexicons.ts";
export { createMatcher, type Matcher, type PhraseHit } from "./matcher.ts";
export { parsePattern } from "./pattern.ts";
export { proposalsOf } from "./proposals.ts";
