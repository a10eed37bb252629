import type { BlockText } from "../../core/index.ts";

/** A mark that a source language leaves in a translation, whatever the words. */
export interface FormCue {
	readonly name: string;
	/** The languages that it speaks for, as ISO 639-1 codes; empty if it only says that the text was translated. */
	readonly languages: readonly string[];
	readonly pattern: RegExp;
}

/**
 * Cues by form. Names and places are none: an English article about France is no translation. Agencies are, where they
 * stand as a credit, for they write in their own language. Patterns are tested on a block's raw text, one at a time.
 */
export const FORM_CUES: readonly FormCue[] = [
	{ name: "clock with h", languages: ["fr", "pt", "ro"], pattern: /\b(?:[01]?\d|2[0-4])\s?h(?:\s?[0-5]\d)?\b(?!\.)/ },
	{ name: "guillemets", languages: ["fr", "ru", "uk", "it", "es", "ar"], pattern: /[«»]/ },
	{ name: "low quotation marks", languages: ["de", "pl", "ro", "lv", "cs"], pattern: /„/ },
	{ name: "corner brackets", languages: ["ja", "zh", "ko"], pattern: /[「」『』【】《》]/ },
	{ name: "full-width marks", languages: ["zh", "ja"], pattern: /[，。、：；（）！？]/ },
	{ name: "Chinese or Japanese writing", languages: ["zh", "ja"], pattern: /\p{Script=Han}/u },
	{ name: "Japanese writing", languages: ["ja"], pattern: /[\p{Script=Hiragana}\p{Script=Katakana}・]/u },
	{ name: "Korean writing", languages: ["ko"], pattern: /\p{Script=Hangul}/u },
	{ name: "Cyrillic writing", languages: ["ru", "uk"], pattern: /\p{Script=Cyrillic}/u },
	{ name: "Ukrainian letters", languages: ["uk"], pattern: /[іїєґІЇЄҐ]/ },
	{ name: "Arabic writing", languages: ["ar"], pattern: /\p{Script=Arabic}/u },
	{ name: "Hebrew writing", languages: ["he"], pattern: /\p{Script=Hebrew}/u },
	{ name: "French title", languages: ["fr"], pattern: /\b(?:Mme|Mlle|MM\.)\s/ },
	{ name: "Spanish or Portuguese title", languages: ["es", "pt"], pattern: /\b(?:Sr|Sra|Dña)\.\s/ },
	{ name: "German title", languages: ["de"], pattern: /\b(?:Hr|Fr)\.\s\p{Lu}|\bDipl\.-|\bGmbH-/u },
	{
		name: "Romance acronym",
		languages: ["fr", "es", "pt", "it", "ro"],
		pattern: /\b(?:OTAN|ONU|OMS|PIB|FMI|OCDE|UE)\b/,
	},
	{ name: "EE.UU.", languages: ["es"], pattern: /\bEE\. ?UU\./ },
	{ name: "elision", languages: ["fr", "it"], pattern: /(?:^|\s)(?:l|d|qu|dell|nell|sull)['’]\p{L}/u },
	{
		name: "day in parentheses",
		languages: ["pt", "ja", "zh", "es"],
		pattern: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \(\d{1,2}(?:st|nd|rd|th)?\)|\btoday \(\d/,
	},
	{
		name: "day of the month alone",
		languages: ["zh", "ja", "ko"],
		pattern: /\bon the \d{1,2}(?:st|nd|rd|th)\b(?! (?:of|floor|minute|hole|lap|day|anniversary|century))/,
	},
	{ name: "local time", languages: ["zh"], pattern: /\blocal time\b/i },
	{ name: "reporter in parentheses", languages: ["zh"], pattern: /\((?:Reporter|Correspondent)\b/ },
	{
		name: "sum of yen or won",
		languages: ["ja", "ko"],
		pattern: /\b(?:hundred million|ten thousand|trillion) (?:yen|won)\b|\b\d+ (?:reporter|correspondent)\b/i,
	},
	{
		name: "sum of yuan",
		languages: ["zh"],
		pattern: /\b(?:hundred million|ten thousand|[\d.]+ (?:million|billion)) yuan\b/,
	},
	{ name: "R$", languages: ["pt"], pattern: /\bR ?\$ ?\d/ },
	{ name: "hryvnias", languages: ["uk"], pattern: /\bUAH\b|\bhryvnias?\b/i },
	{ name: "rubles", languages: ["ru"], pattern: /\brubles?\b/i },
	{ name: "zlotys", languages: ["pl"], pattern: /\bPLN\b|\bz[lł]ot(?:y|ys|ych)\b/i },
	{ name: "lei", languages: ["ro"], pattern: /\b\d[\d.,]* lei\b|\bRON\b/ },
	{ name: "lira", languages: ["tr"], pattern: /\bTL\b|\bliras?\b/ },
	{
		name: "decimal comma",
		languages: ["de", "fr", "es", "it", "pl", "ru", "uk", "fi", "pt", "ro", "nl", "tr"],
		pattern: /\b\d+,\d{1,2}(?!\d)\s?(?:%|percent|per cent|million|billion|euros?|meters?|km|kg|degrees|points)/,
	},
	{
		name: "grouping point",
		languages: ["de", "es", "it", "pt", "nl", "tr", "ro"],
		pattern: /\b\d{1,3}\.\d{3}(?:\.\d{3})*\b(?! ?%)/,
	},
	{ name: "spaced percent sign", languages: ["fr", "de", "fi", "ru", "es", "cs"], pattern: /\d[ \u00A0\u202F]%/ },
	{
		name: "score with a colon",
		languages: ["de", "ru", "uk", "pl", "cs", "zh", "tr"],
		pattern: /\b[0-9]:[0-9]\b(?!\d)/,
	},
	{
		name: "dotted date",
		languages: ["de", "ru", "uk", "pl", "fi", "tr", "ro", "cs", "lv"],
		pattern: /\b[0-3]?\d\.[01]?\d\.(?:19|20)\d\d\b/,
	},
	{ name: "German agency", languages: ["de"], pattern: /\b(?:dpa|APA)\b|\((?:dpa|apa)[/)]/ },
	{ name: "French agency", languages: ["fr"], pattern: /\bwith AFP\b|_AF$|\bfranceinfo\b/i },
	{ name: "Spanish agency", languages: ["es"], pattern: /\bEFE\b|\bEuropa Press\b/ },
	{ name: "Portuguese agency", languages: ["pt"], pattern: /\bLusa\b|\bAg[eê]ncia Brasil\b|\bG1\b/ },
	{ name: "Italian agency", languages: ["it"], pattern: /\b(?:ANSA|Adnkronos)\b/ },
	{ name: "Polish agency", languages: ["pl"], pattern: /\bPAP\b/ },
	{ name: "Ukrainian agency", languages: ["uk"], pattern: /\b(?:UNN|Ukrinform|UNIAN|Suspilne)\b/ },
	{ name: "Russian agency", languages: ["ru"], pattern: /\b(?:TASS|RIA Novosti|Interfax|Lenta\.ru|RBC)\b/ },
	{
		name: "Chinese agency",
		languages: ["zh"],
		pattern: /\b(?:Xinhua|Xinhuanet|China News Service|CCTV News|The Paper)\b/,
	},
	{ name: "Korean agency", languages: ["ko"], pattern: /\b(?:Yonhap|Newsis|News1)\b|\breporter\s*=/ },
	{ name: "Turkish agency", languages: ["tr"], pattern: /\b(?:DHA|İHA|Anadolu)\b/ },
	{ name: "Finnish agency", languages: ["fi"], pattern: /\bSTT\b|\bIltalehti\b|\bHelsingin Sanomat\b/ },
	{ name: "Baltic agency", languages: ["lv"], pattern: /\bLETA\b/ },
	{ name: "spaced apostrophe", languages: [], pattern: /\p{L} ['’] ?s\b/u },
];

/** The cues that a block shows. */
export const cuesIn = ({ raw }: BlockText): readonly FormCue[] => FORM_CUES.filter(({ pattern }) => pattern.test(raw));
