import { CODE_PAGES, type CodePage } from "./code-pages.ts";
import type { Edit } from "./edits.ts";

/** What a code page's mistakes lose besides: an unassigned byte as U+FFFD, `lossy`; a no-break space as space, `spaced`. */
export interface Page {
	readonly name: string;
	readonly bytes: ReadonlyMap<number, number>;
	readonly lossy: boolean;
	readonly spaced: boolean;
}

/** Stands for U+FFFD among the bytes: the byte that was here is lost. */
const LOST = 0x1a;
const QUESTION = 0x3f;
const SPACE = 0x20;
const NBSP = 0xa0;

const pageOf = ({ name, high }: CodePage): Page => {
	const bytes = new Map<number, number>();
	for (let i = 0; i < high.length; i++) bytes.set(high.charCodeAt(i), 128 + i);
	const windows = name.startsWith("windows-");
	if (windows) bytes.set(0xfffd, LOST);
	return { name, bytes, lossy: windows, spaced: windows || name === "latin-1" || name === "iso-8859-2" };
};

/** The code pages as maps from UTF-16 units to bytes, in the order in which they are tried. */
export const PAGES: readonly Page[] = CODE_PAGES.map(pageOf);

/** The bytes of `text` in a code page, one a UTF-16 unit, or undefined when it lacks a character. */
const encode = (text: string, page: Page): Uint8Array | undefined => {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		const byte = unit < 0x80 ? (unit === LOST ? undefined : unit) : page.bytes.get(unit);
		if (byte === undefined) return undefined;
		bytes[i] = byte;
	}
	return bytes;
};

const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** The number of bytes a UTF-8 lead byte announces, or 0. */
const lengthOf = (lead: number): number =>
	lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;

/** Decodes the strict UTF-8 sequence of `length` bytes at `at`, or gives -1: short, overlong, surrogate or beyond U+10FFFF. */
const codePointAt = (bytes: Uint8Array, at: number, length: number): number => {
	let code = (bytes[at] ?? 0) & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
	for (let i = 1; i < length; i++) {
		const byte = bytes[at + i] ?? 0;
		if (!isTrail(byte)) return -1;
		code = (code << 6) | (byte & 0x3f);
	}
	if (length === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return -1;
	if (length === 4 && (code < 0x10000 || code > 0x10ffff)) return -1;
	return code;
};

/** A surrogate pair, each half encoded for itself (CESU-8), at `at`; undefined when there is none. */
const surrogatesAt = (bytes: Uint8Array, at: number, spaced: boolean): { text: string; exact: boolean } | undefined => {
	const [lead = 0, highMiddle = 0, highLast = 0, second = 0, lowMiddle = 0, lowLast = 0] = bytes.subarray(at, at + 6);
	const restored = spaced && highMiddle === SPACE ? NBSP : highMiddle;
	if (lead !== 0xed || second !== 0xed || restored < 0xa0 || restored > 0xaf || lowMiddle < 0xb0 || !isTrail(lowMiddle))
		return undefined;
	if (!isTrail(highLast) || !isTrail(lowLast)) return undefined;
	return {
		text: String.fromCharCode(
			0xd000 | ((restored & 0x3f) << 6) | (highLast & 0x3f),
			0xd000 | ((lowMiddle & 0x3f) << 6) | (lowLast & 0x3f),
		),
		exact: restored === highMiddle,
	};
};

/** Can a two-byte sequence with this lead have lost its no-break byte to a space? Only the frequent ones: U+00A0, à, Š, Π, Р, ـ. */
const SPACED_LEADS: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xc5, 0xce, 0xd0, 0xd9]);

/** The sequence at `at` with one space put back to a no-break byte, when it then is UTF-8 of `length` bytes; -1 otherwise. */
const respacedAt = (bytes: Uint8Array, at: number, length: number): number => {
	const lead = bytes[at] ?? 0;
	if (length === 2 ? !SPACED_LEADS.has(lead) : length === 3 ? lead > 0xe3 : lead !== 0xf0) return -1;
	if (bytes[at + 1] === SPACE && (lead === 0xe0 || lead === 0xe1)) return -1; // rare scripts, less likely than `à` or `á` before a space
	const copy = bytes.slice(at, at + length);
	let spaces = 0;
	for (let i = 1; i < copy.length; i++) {
		if (copy[i] === SPACE) {
			copy[i] = NBSP;
			spaces++;
		} else if (copy[i] === 0x85) return -1; // an ellipsis in windows-1252, more likely than a byte
	}
	return spaces === 1 && copy.length === length ? codePointAt(copy, 0, length) : -1;
};

/** Words that begin with the à of a Portuguese contraction whose no-break byte is a space: `às`, `àquele`. */
const A_GRAVE_WORDS = /^(?: |quele|quela|quilo|s )/;

/** How many bytes from `at` are the rest of a character of which one or more bytes are lost, as U+FFFD or `?`; 0 when that is not so. */
const lossAt = (bytes: Uint8Array, at: number): number => {
	const lead = bytes[at] ?? 0;
	if (lead === LOST) return 1;
	const length = lengthOf(lead);
	if (length === 0) return 0;
	if (length === 2) return bytes[at + 1] === LOST || (lead <= 0xc3 && bytes[at + 1] === QUESTION) ? 2 : 0;
	let lost = 0;
	let questions = 0;
	for (let i = 1; i < length; i++) {
		const byte = bytes[at + i] ?? 0;
		if (byte === LOST) lost++;
		else if (byte === QUESTION) questions++;
		else if (!isTrail(byte)) return 0;
	}
	// Two question marks in a row are more likely punctuation.
	return questions <= 1 && lost + questions > 0 ? length : 0;
};

/** How far a closing quotation mark may be from its opening one, in units; apostrophes between end the search. */
const MAX_QUOTATION = 1000;

/** In UTF-8, “ is E2 80 9C and ” is E2 80 9D; windows-1252 has no 9D, so pages often lost it: `â€œNoâ€ said`. */
const isLostClosing = (bytes: Uint8Array, at: number): boolean => {
	const next = bytes[at + 2];
	if (
		bytes[at] !== 0xe2 ||
		bytes[at + 1] !== 0x80 ||
		(next !== undefined && (isTrail(next) || next === LOST || next === QUESTION))
	)
		return false;
	for (let i = at - 3; i >= Math.max(0, at - MAX_QUOTATION); i--)
		if (bytes[i] === 0xe2 && bytes[i + 1] === 0x80) return bytes[i + 2] === 0x9c;
	return false;
};

/** The character at `at`, when its bytes are whole: UTF-8, or two surrogates. */
const wholeAt = (bytes: Uint8Array, at: number, page: Page): Edit | undefined => {
	const lead = bytes[at] ?? 0;
	const length = lengthOf(lead);
	const code = length > 0 ? codePointAt(bytes, at, length) : -1;
	if (code >= 0) return { start: at, end: at + length, text: String.fromCodePoint(code), exact: true };
	if (lead === 0xc0 && bytes[at + 1] === 0x80) return { start: at, end: at + 2, text: "\0", exact: true };
	const pair = lead === 0xed ? surrogatesAt(bytes, at, page.spaced) : undefined;
	return pair && { start: at, end: at + 6, ...pair };
};

/** The character at `at`, when some of its bytes were changed or lost on the way. */
const damagedAt = (text: string, bytes: Uint8Array, at: number, page: Page): Edit | undefined => {
	const lead = bytes[at] ?? 0;
	if (page.lossy && isLostClosing(bytes, at)) return { start: at, end: at + 2, text: "”", exact: false };
	const length = lengthOf(lead);
	const code = page.spaced && length > 0 ? respacedAt(bytes, at, length) : -1;
	// A word of its own keeps the space after it, for that is the one between the words.
	const taken = lead === 0xc3 && !A_GRAVE_WORDS.test(text.slice(at + 2, at + 7)) ? 1 : length;
	if (code >= 0) return { start: at, end: at + taken, text: String.fromCodePoint(code), exact: false };
	const lost = page.lossy ? lossAt(bytes, at) : 0;
	return lost > 0 ? { start: at, end: at + lost, text: "\ufffd", exact: false } : undefined;
};

/** Is there a byte to look at, beyond ASCII or lost? */
const isHigh = (byte: number): boolean => byte >= 0x80 || byte === LOST;

/**
 * Reads `text` as what a decoder made of UTF-8 with the code page `page`, and gives its characters beyond ASCII, or undefined when it cannot have come about
 * so. As ftfy does (restore_byte_a0, replace_lossy_sequences, utf-8-variants), it puts back no-break bytes that became spaces, gives
 * U+FFFD for a character that lost a byte, and joins surrogates that were encoded one by one.
 */
export const decodeWith = (text: string, page: Page): Edit[] | undefined => {
	const bytes = encode(text, page);
	if (bytes === undefined) return undefined;
	const edits: Edit[] = [];
	for (let at = 0; at < bytes.length; ) {
		if (!isHigh(bytes[at] ?? 0)) {
			at++;
			continue;
		}
		const edit = wholeAt(bytes, at, page) ?? damagedAt(text, bytes, at, page);
		if (edit === undefined) return undefined;
		if (edit.text !== text.slice(edit.start, edit.end)) edits.push(edit);
		at = edit.end;
	}
	return edits;
};

/** Stands for a character that a code page lacks: no byte of UTF-8. */
const FOREIGN = 0xff;

/** The characters beyond ASCII that come out, whole or damaged, when `text` is read so, with what is no UTF-8 of this code page left out. */
export const decodePartly = (text: string, page: Page): Edit[] => {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		bytes[i] = unit < 0x80 ? (unit === LOST ? FOREIGN : unit) : (page.bytes.get(unit) ?? FOREIGN);
	}
	const edits: Edit[] = [];
	for (let at = 0; at < bytes.length; ) {
		const edit = isHigh(bytes[at] ?? 0) ? (wholeAt(bytes, at, page) ?? damagedAt(text, bytes, at, page)) : undefined;
		if (edit !== undefined && edit.text !== text.slice(edit.start, edit.end)) edits.push(edit);
		at = edit?.end ?? at + 1;
	}
	return edits;
};

/** Letters of few languages, and controls. */
const RARE = /^[\u0080-\u009f\u0180-\u0217\u021c-\u02af]/;

const isAwkward = (text: string, edit: Edit): boolean => {
	const before = text.charAt(edit.start - 1);
	return (
		RARE.test(edit.text) ||
		(edit.text === "ß" ? !/[aeiouyäöü\u0080-\uffff]/i.test(before) : /^\p{Lu}/u.test(edit.text) && /[a-z]/.test(before))
	);
};

/** How many of the characters that `edits` give look wrong where they come to stand: a capital after a small letter, ß after a consonant, a letter of few languages, a control. */
export const awkwardness = (text: string, edits: readonly Edit[]): number =>
	edits.filter((edit) => isAwkward(text, edit)).length;
