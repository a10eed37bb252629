// The method is ftfy's (Robyn Speer, https://github.com/rspeer/python-ftfy, Apache-2.0): characters that single-byte code pages put where UTF-8
// has its lead and continuation bytes are sorted into classes, and certain neighbors of two classes hardly ever occur in good text.

import { CODE_PAGES } from "./code-pages.ts";

/** In good text beside anything: NBSP, soft hyphen, middle dot, acute accent, dashes, ellipsis, apostrophe. */
const COMMON = "\\u00a0\\u00ad·´–—―…’";
/** C1 controls, which no text uses. */
const CONTROL = "\\u0080-\\u009f";
/** Seldom written, and hardly ever beside another character of these classes. */
const BAD = "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\\ufffdªº";
const LAW = "¶§";
const CURRENCY = "¢£¥₧€";
const OPENING = "¡«¿©΄΅‘‚“„•‹\\uf8ff";
const CLOSING = "®»˝”›™";
const NUMERIC = "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№";
/** Round letters and the degree sign, which make faces such as `ಠ‿ಠ`, `(ô_ô)`, `°Д°`. */
const FACE = "Ò-ÖÙ-Üò-öù-üŐŒ°";
/** Capitals with a mark; the round ones are left to FACE, but Ø and Ü begin much garbled Arabic. */
const UPPER = "À-ÑØÜÝĂĄĆČĎĐĘĚĞİĹŁŃŇŒŘŚŞŠŢŤŮŰŸŹŻŽҐ";
const LOWER = "ßà-ñăąćčďđęěğĺľłœŕśşšťüźżžґﬁﬂ";
/** Letters of alphabets whose capitals and small letters are no sign by themselves. */
const UPPER_LETTER = "ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я";
const LOWER_LETTER = "α-ωάέήίΰа-џ";
/** Box drawing, without the light lines of file trees. */
const BOX = "│┌┐┘├┤┼═-╬▀▄█▌▐░▒▓";

/** Å at the start of a word, in windows-1252. */
const ANGSTROM = "(?<!\\p{L})Ã…[a-z]";

/** Neighbors that are implausible in any language; every alternative has a bounded length, so matching is linear. */
const IMPLAUSIBLE: readonly string[] = [
	`[${CONTROL}]`,
	// A character that good text hardly uses, beside a marked letter or symbol.
	`[${BAD}${LOWER}${UPPER}${BOX}${OPENING}${CLOSING}${CURRENCY}${NUMERIC}${LAW}][${BAD}]`,
	`[${BAD}][${LOWER}${UPPER}${BOX}${OPENING}${CLOSING}${CURRENCY}${NUMERIC}${LAW}]`,
	`[a-zA-Z][${LOWER_LETTER}${UPPER_LETTER}][${BAD}]`,
	// Capitals after small letters, letters after symbols.
	`[${LOWER}${LOWER_LETTER}${BOX}${CLOSING}${CURRENCY}${NUMERIC}][${UPPER}]`,
	`[${BOX}${CLOSING}${CURRENCY}${NUMERIC}][${LOWER}]`,
	// Symbols after letters.
	`[${LOWER}${BOX}${CLOSING}][${CURRENCY}]`,
	`\\s[${UPPER}][${CURRENCY}]`,
	// … but a raised figure after a French word is a footnote.
	`(?!É[¹²³](?!\\p{L}))[${UPPER}${BOX}][${NUMERIC}${LAW}]`,
	`[${LOWER}${UPPER}${BOX}${CURRENCY}${CLOSING}][${OPENING}][${NUMERIC}]`,
	`[${LOWER}${UPPER}${CURRENCY}${NUMERIC}${BOX}${LAW}][${CLOSING}][${OPENING}]`,
	`[${CURRENCY}${NUMERIC}${BOX}][${OPENING}]`,
	`[a-z][${UPPER}][${OPENING}${CURRENCY}]`,
	`[${LOWER}${UPPER}][${OPENING}${CLOSING}][\\p{L}\\p{N}_]`,
	`[${UPPER}]°`,
	// Box drawing among letters and symbols.
	`[${BOX}][${FACE}${CLOSING}]`,
	`[${LOWER}${UPPER}${CURRENCY}${NUMERIC}${OPENING}${CLOSING}${LAW}][${BOX}]`,
	// The ligature, outside a word.
	`[Œœ][^A-Za-z]`,
	// Pairs of windows-1252: the lead bytes C2, C3, CE, D0; Hebrew; Indic scripts; Arabic, whose trail bytes are common, so two pairs.
	`[ÂÃÎÐ][€œŠš¢£Ÿž\\u00a0\\u00ad®©°·»${OPENING}${CLOSING}–—´]`,
	`[ÄÅ][Ÿžš]`,
	ANGSTROM,
	`×[²³]`,
	`à[²µ¹¼½¾]`,
	`[ØÙ][${COMMON}${CURRENCY}${BAD}${NUMERIC}${OPENING}ŸŠ®°µ»][ØÙ][${COMMON}${CURRENCY}${BAD}${NUMERIC}${OPENING}ŸŠ®°µ»]`,
	// à, á and NBSP themselves, whose trail byte may have become a space.
	`Ã[\\u00a0¡]`,
	`[a-z]\\s?[ÃÂ] `,
	`^[ÃÂ] `,
	`[a-z.,?!${CLOSING}]Â[ ${OPENING}${CLOSING}]`,
	`[0-9;:)"'’]Â `,
	`[a-z]Â[’–—…]`,
	// MacRoman: the lead bytes C3, C5, E2 (the block U+2600).
	`√[±∂†≠®™´≤≥¥µøÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü]`,
	`≈[°¢]`,
	`‚[âó][àä°ê]`,
	// windows-1251: Latin-1 and Cyrillic, whose pairs are common, so one and a half; twice garbled punctuation.
	`[ВГРС][${CONTROL}${BAD}${OPENING}${CLOSING}${CURRENCY}°µ][ВГРС]`,
	`ГўВЂВ.[A-Za-z ]`,
	// windows-1253: the same.
	`[ΒΓΞΟ][${CONTROL}${BAD}${OPENING}${CLOSING}${CURRENCY}°][ΒΓΞΟ]`,
	// ibm866: quotation marks and dashes of another script than Cyrillic.
	`(?<![А-Яа-яё])тА[УФШЩЬЭвж]`,
	// GBK: the first two bytes of quotation marks and dashes.
	`鈥`,
	// cp437: an inverted mark before a word.
	`(?<![${BOX}─┬┴])┬[┐í](?=[A-Za-z])`,
];

/** The high half of a code page, the bytes 0x80–0xFF. */
const highOf = (name: string): string => CODE_PAGES.find((page) => page.name === name)?.high ?? "";

/**
 * The letters or symbols that a code page has for the lead bytes C2 and C3, behind which the accented letters of Latin-1 hide, inside a word
 * (`cafГ©`, `na├»ve`), the pound sign before a figure and the no-break space after a word. Windows-1252 has its own patterns above.
 */
const insideWords = (name: string): string => {
	const high = highOf(name);
	const trails = [...high.slice(0, 64)].filter((char) => !/[\u00a0´·–—―…‘’“”‚„•«»‹›]/.test(char)).join("");
	const [c2 = "", c3 = ""] = high.slice(0x42, 0x44);
	const pair = `[${c2}${c3}][${trails}]`;
	// A variable may stand before a root sign, a word hardly.
	const inside = `${name === "macintosh" ? "[a-z]{2}" : "[a-z]"}${pair}`;
	// Beside a capital, or before a word, only leads that are no Latin capitals: Romanian has `Ăştia`.
	const before = /[Г├Γ]/.test(c3) ? [`(?<![\\p{L}─${BOX}])${pair}[a-z]`, `[A-Z]${pair}`] : [];
	return [inside, ...before, `${c2}${high.charAt(0x23)}[0-9]`, `[a-z]${c2}${high.charAt(0x20)}`].join("|");
};

/** The signs of the blocks U+2000–22FF (quotation marks, dashes, euro, trade mark, arrows, minus): E2, one of five bytes, and a trail byte. */
const signs = (name: string): string => {
	const high = highOf(name);
	const second = [0x00, 0x02, 0x04, 0x06, 0x08].map((byte) => high.charAt(byte)).join("");
	return `${high.charAt(0x62)}[${second}][${high.slice(0, 64)}]`;
};

const SIGNS = [
	...new Set(
		["windows-1252", "windows-1251", "windows-1250", "windows-1253", "windows-1257", "macintosh", "cp437"].map(signs),
	),
].join("|");

const INSIDE_WORDS = [
	"windows-1251",
	"windows-1250",
	"windows-1253",
	"windows-1257",
	"iso-8859-2",
	"macintosh",
	"cp437",
	"ibm866",
]
	.map(insideWords)
	.concat(ANGSTROM)
	.join("|");

/** Cyrillic in MacRoman: its lead bytes are dashes, so three pairs. */
const MAC_CYRILLIC = `(?:[–—][${highOf("macintosh").slice(0, 64)}]){3}`;

const BADNESS = new RegExp([...IMPLAUSIBLE, SIGNS, INSIDE_WORDS, MAC_CYRILLIC].join("|"), "u");
const GARBLED_WORD = new RegExp(INSIDE_WORDS, "u");

/** Does `text` hold a sequence of characters that hardly any good text holds, in any language, but that UTF-8 read in a wrong code page does? */
export const isImplausible = (text: string): boolean => BADNESS.test(text);

/** Does `text`, a stretch with the ASCII letters and digits beside it, hold an accented letter in the wrong code page? Needs less than `isImplausible`, so only for stretches that decode. */
export const isGarbledWord = (text: string): boolean => GARBLED_WORD.test(text);
