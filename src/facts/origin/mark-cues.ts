import type { Trait } from "../../core/index.ts";

/** A mark that a source language, or an engine, leaves in a translation, whatever the words. */
export interface FormCue {
	readonly name: string;
	/** The languages that it speaks for, as ISO 639-1 codes; empty if it only says that the text was translated. */
	readonly languages: readonly string[];
	/** Tested on a block's raw text. */
	readonly pattern: RegExp;
}
/** A cue that is looked for in blocks with one of these traits only. */
export interface MarkCue extends FormCue {
	readonly when: readonly Trait[];
}

const NO_LANGUAGE: readonly string[] = [];
const mark = (name: string, when: readonly Trait[], languages: readonly string[], pattern: RegExp): MarkCue => ({
	name,
	when,
	languages,
	pattern,
});

const QUOTE = ["double-quote", "non-ascii"] as const;
const LETTER = ["non-ascii"] as const;

const scripts: readonly MarkCue[] = [
	mark("guillemets", LETTER, ["fr", "ru", "uk", "it", "es", "ar"], /[«»]/mu),
	mark("low quotation marks", LETTER, ["de", "pl", "ro", "lv", "cs"], /„/mu),
	mark("corner brackets", LETTER, ["ja", "zh", "ko"], /[「」『』【】《》]/mu),
	mark("full-width marks", LETTER, ["zh", "ja"], /[，。、：；（）！？]/mu),
	mark("Chinese or Japanese writing", LETTER, ["zh", "ja"], /\p{Script=Han}/mu),
	mark("Japanese writing", LETTER, ["ja"], /[\p{Script=Hiragana}\p{Script=Katakana}・]/mu),
	mark("Korean writing", LETTER, ["ko"], /\p{Script=Hangul}/mu),
	mark("Cyrillic writing", LETTER, ["ru", "uk"], /\p{Script=Cyrillic}/mu),
	mark("Ukrainian letters", LETTER, ["uk"], /[іїєґІЇЄҐ]/mu),
	mark("Arabic writing", LETTER, ["ar"], /\p{Script=Arabic}/mu),
];

/** Words with the letters of a language that are no names, and none of the words that English has borrowed. */
const letters = (name: string, language: readonly string[], of: string): MarkCue =>
	mark(name, LETTER, language, new RegExp(`(?<![\\p{L}\\p{N}'’-])\\p{Ll}{2,}[${of}]\\p{Ll}{2,}(?![\\p{L}'’])`, "mu"));

const foreignWords: readonly MarkCue[] = [
	letters("Portuguese letters in common words", ["pt"], "ãõ"),
	letters("Spanish letters in common words", ["es"], "áíóúñ"),
	letters("German letters in common words", ["de"], "ß"),
	letters("Polish letters in common words", ["pl"], "łśżźćńęą"),
	letters("Turkish letters in common words", ["tr"], "şğı"),
	letters("Romanian letters in common words", ["ro"], "șțăşţ"),
	letters("Czech letters in common words", ["cs"], "ěřů"),
];

/** What is left where markup was cut out and words were moved. */
const seams: readonly MarkCue[] = [
	mark("word behind a closing quote", QUOTE, NO_LANGUAGE, /[\p{L},.!?]["”»]\p{Ll}{2}/mu),
	mark("word before an opening quote", QUOTE, NO_LANGUAGE, /\p{Ll}{2}“\p{L}/mu),
	mark("comma glued to a quote", QUOTE, ["fr", "it", "es"], /, ?["”](?:\p{Ll}{3,})|,[”“]\p{L}/mu),
	mark("turned quote", QUOTE, NO_LANGUAGE, /“ \p{L}|\p{L} ”|“(?=\s)|\p{Ll} ”/mu),
	mark("space before a mark", ["spaced-mark"], ["fr"], /\p{L} [;:!?](?=\s|$)/mu),
	mark("space before a comma", ["spaced-mark"], NO_LANGUAGE, /[\p{L}\d] [,.](?=\s|$)/mu),
	mark("doubled mark", ["doubled-mark"], NO_LANGUAGE, /[\p{L}\d)](?:,,|\.\.(?!\.)|, \.)(?=\s|$)|[”"]\.\s?,/mu),
	mark("sentence glued to the next", ["glued-mark"], NO_LANGUAGE, /\p{Ll}{4}\.(?:\p{Lu}\p{Ll}+|the|in|and|after) /mu),
	mark(
		"word glued to a capital",
		["inner-capital"],
		NO_LANGUAGE,
		/(?<=^|\s)\p{Ll}{4,}(?:The|They|This|In|On|He|She|It|Some|Who|And|But|For)(?=\s|$)/mu,
	),
	mark("stray tag", ["markup"], NO_LANGUAGE, /< ?\/? ?(?:span|div|br|strong|em) ?>/mu),
	mark(
		"speech behind a dash",
		["hyphen", "non-ascii"],
		["pl", "ru", "uk", "cs"],
		/^[-–—] ?\p{Lu}\p{Ll}+ |["”!?,.] [-–—] (?:said|stated|noted|added|explained|emphasized|stressed|informed)\b| [-–—] (?:said|stated|noted|informed|emphasized) (?:the|\p{Lu})/mu,
	),
];

const bracket: readonly MarkCue[] = [
	mark(
		"sum in parentheses behind a sum",
		["bracket"],
		["ko", "ja", "zh"],
		/\((?:about|approximately|around) [\d.,]+ (?:million|billion|trillion|thousand)? ?(?:won|yen|yuan|euros|KRW)/mu,
	),
	mark(
		"acronym before its gloss",
		["bracket"],
		["pt", "es", "fr", "it"],
		/(?<=(?:the|The|of|by|in|minister|president) )\p{Lu}{2,6} \(\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?\p{Lu}\p{Ll}+/mu,
	),
];

/** Marks of every kind but words and numbers. */
export const MARK_CUES: readonly MarkCue[] = [...scripts, ...foreignWords, ...seams, ...bracket];
