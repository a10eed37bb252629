import type { FormCue } from "./mark-cues.ts";

const number = (name: string, languages: readonly string[], pattern: RegExp): FormCue => ({ name, languages, pattern });

/** How numbers, clocks and dates are written. Each pattern starts at the first of some digits in a row, and is tried only there. */
export const NUMBER_CUES: readonly FormCue[] = [
	number("metadata of the page", [], /(?<=^ ?(?:date |Date: ?))\d{2,4}[-./]\d/mu),
	number("year behind a demonstrative", ["es", "fr", "it", "pt"], /(?<=\bthis )20\d\d\b/mu),
	number("clock with h", ["fr", "pt", "ro"], /\b(?:[01]?\d|2[0-4])\s?h(?:\s?[0-5]\d)?\b(?!\.)/mu),
	number(
		"24-hour clock",
		["de", "fr", "es", "it", "pt", "pl", "ru", "uk", "tr", "ro", "fi", "nl", "cs"],
		/(?<=\b(?:at|around|about|until|from|before|after|by) )(?:1[3-9]|2[0-3])[:.][0-5]\d\b(?![.\d%])/mu,
	),
	number(
		"24-hour clock with a half of the day",
		["fr", "de", "es", "it", "pt", "pl", "ru", "fi"],
		/\b(?:1[3-9]|2[0-3])(?::[0-5]\d)? ?[APap]\.?[Mm]\b|\b\d\d[.:]\d\d (?:hours|o'clock)/mu,
	),
	number(
		"day in parentheses",
		["pt", "ja", "zh", "es"],
		/(?<=\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \()\d{1,2}(?:st|nd|rd|th)?\)|(?<=\btoday \()\d/mu,
	),
	number(
		"day of the month alone",
		["zh", "ja", "ko"],
		/(?<=\b(?:[Oo]n|of|to) the )(?:[4-9]|[12]\d|3[01])(?:st|nd|rd|th)(?= ?(?:[,.]|that|at|local|in|to|$))/mu,
	),
	number("thousands counted in words", ["ru", "uk", "es", "pt", "it", "ro", "cs", "pl"], /\b\d+ thousand\b/mu),
	number("R$", ["pt"], /(?<=\bR ?\$ ?)\d/mu),
	number("lei", ["ro"], /\b\d[\d.,]* lei\b/mu),
	number(
		"decimal comma",
		["de", "fr", "es", "it", "pl", "ru", "uk", "fi", "pt", "ro", "nl", "tr"],
		/\b\d+,\d{1,2}(?!\d)\s?(?:%|percent|per cent|million|billion|euros?|meters?|km|kg|degrees|points)/mu,
	),
	number("grouping point", ["de", "es", "it", "pt", "nl", "tr", "ro"], /\b\d{1,3}\.\d{3}\.\d{3}\b/mu),
	number("spaced percent sign", ["fr", "de", "fi", "ru", "es", "cs"], /\d+[ \u00A0\u202F]%/mu),
	number("score with a colon", ["de", "ru", "uk", "pl", "cs", "zh", "tr"], /(?<![\d:])\d: ?\d(?![\d:])/mu),
	number(
		"dotted date",
		["de", "ru", "uk", "pl", "fi", "tr", "ro", "cs", "lv"],
		/\b[0-3]?\d\.[01]?\d\.(?:19|20)\d\d\b/mu,
	),
];
