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
const DIGIT = ["digit"] as const;
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
	mark("word before an opening quote", LETTER, NO_LANGUAGE, /\p{Ll}{2}“\p{L}/mu),
	mark("comma glued to a quote", QUOTE, ["fr", "it", "es"], /, ?["”](?:\p{Ll}{3,})|,[”“]\p{L}/mu),
	mark("turned quote", LETTER, NO_LANGUAGE, /“ \p{L}|\p{L} ”|“(?=\s)|\p{Ll} ”/mu),
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
	mark("year behind a demonstrative", DIGIT, ["es", "fr", "it", "pt"], /\bthis 20\d\d\b/mu),
];

const numbers: readonly MarkCue[] = [
	mark("metadata of the page", DIGIT, NO_LANGUAGE, /^\s*(?:date |Date: ?)\d{2,4}[-./]\d/mu),
	mark("clock with h", DIGIT, ["fr", "pt", "ro"], /\b(?:[01]?\d|2[0-4])\s?h(?:\s?[0-5]\d)?\b(?!\.)/mu),
	mark(
		"24-hour clock",
		DIGIT,
		["de", "fr", "es", "it", "pt", "pl", "ru", "uk", "tr", "ro", "fi", "nl", "cs"],
		/\b(?:at|around|about|until|from|before|after|by) (?:1[3-9]|2[0-3])[:.][0-5]\d\b(?![.\d%])/mu,
	),
	mark(
		"24-hour clock with a half of the day",
		DIGIT,
		["fr", "de", "es", "it", "pt", "pl", "ru", "fi"],
		/\b(?:1[3-9]|2[0-3])(?::[0-5]\d)? ?[ap]\.?m\b|\b\d\d[.:]\d\d (?:hours|o'clock)/imu,
	),
	mark(
		"day in parentheses",
		DIGIT,
		["pt", "ja", "zh", "es"],
		/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \(\d{1,2}(?:st|nd|rd|th)?\)|\btoday \(\d/mu,
	),
	mark(
		"day of the month alone",
		DIGIT,
		["zh", "ja", "ko"],
		/\b(?:on|of|to) the (?:[4-9]|[12]\d|3[01])(?:st|nd|rd|th)(?= ?(?:[,.]|that|at|local|in|to|$))/imu,
	),
	mark(
		"sum in parentheses behind a sum",
		["bracket"],
		["ko", "ja", "zh"],
		/\((?:about|approximately|around) [\d.,]+ (?:million|billion|trillion|thousand)? ?(?:won|yen|yuan|euros|KRW)/mu,
	),
	mark("thousands counted in words", DIGIT, ["ru", "uk", "es", "pt", "it", "ro", "cs", "pl"], /\b\d+ thousand\b/mu),
	mark("R$", DIGIT, ["pt"], /\bR ?\$ ?\d/mu),
	mark("lei", DIGIT, ["ro"], /\b\d[\d.,]* lei\b/mu),
	mark(
		"decimal comma",
		DIGIT,
		["de", "fr", "es", "it", "pl", "ru", "uk", "fi", "pt", "ro", "nl", "tr"],
		/\b\d+,\d{1,2}(?!\d)\s?(?:%|percent|per cent|million|billion|euros?|meters?|km|kg|degrees|points)/mu,
	),
	mark("grouping point", DIGIT, ["de", "es", "it", "pt", "nl", "tr", "ro"], /\b\d{1,3}\.\d{3}\.\d{3}\b/mu),
	mark("spaced percent sign", DIGIT, ["fr", "de", "fi", "ru", "es", "cs"], /\d[ \u00A0\u202F]%/mu),
	mark("score with a colon", DIGIT, ["de", "ru", "uk", "pl", "cs", "zh", "tr"], /(?<![\d:])\d: ?\d(?![\d:])/mu),
	mark(
		"dotted date",
		DIGIT,
		["de", "ru", "uk", "pl", "fi", "tr", "ro", "cs", "lv"],
		/\b[0-3]?\d\.[01]?\d\.(?:19|20)\d\d\b/mu,
	),
	mark(
		"acronym before its gloss",
		["bracket"],
		["pt", "es", "fr", "it"],
		/(?<=(?:the|The|of|by|in|minister|president) )\p{Lu}{2,6} \(\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?\p{Lu}\p{Ll}+/mu,
	),
];

/** Marks of every kind but words. */
export const MARK_CUES: readonly MarkCue[] = [...scripts, ...foreignWords, ...seams, ...numbers];
