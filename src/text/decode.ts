/** The encodings that an article's file may have. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Text out of bytes. A BOM stays in `source` as U+FEFF, so that nothing of the file is lost. */
export interface Decoded {
	readonly source: string;
	readonly encoding: Encoding;
}

/**
 * 0x80 to 0x9F of windows-1252 (WHATWG Encoding Standard, index-windows-1252). By hand, because Node 20's own decoder
 * takes them for C1 controls (nodejs/node#56542).
 */
export const CP1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Units that `String.fromCharCode` takes at once. */
const AT_ONCE = 8192;

const fromUnits = (count: number, unitAt: (index: number) => number): string => {
	const parts: string[] = [];
	for (let at = 0; at < count; at += AT_ONCE)
		parts.push(
			String.fromCharCode(...Array.from({ length: Math.min(AT_ONCE, count - at) }, (_unit, i) => unitAt(at + i))),
		);
	return parts.join("");
};

const decodeCp1252 = (bytes: Uint8Array): string =>
	fromUnits(bytes.length, (index) => {
		const byte = bytes[index] ?? 0;
		return byte >= 0x80 && byte < 0xa0 ? CP1252_HIGH.charCodeAt(byte - 0x80) : byte;
	});

/** By hand, for `TextDecoder` replaces half a surrogate pair, which could then never be written back. */
const decodeUtf16 = (bytes: Uint8Array, littleEndian: boolean): string => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return fromUnits(bytes.length / 2, (index) => view.getUint16(index * 2, littleEndian));
};

/**
 * UTF-16 by its BOM; without one by its zeros: an English text has them in every other place, and in no other. `undefined`
 * if it is something else.
 */
const utf16Of = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
	if (bytes.length % 2 === 1 || bytes.length === 0) return undefined;
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const looked = Math.min(bytes.length, 4096);
	let even = 0;
	let odd = 0;
	for (let i = 0; i < looked; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	const many = looked / 2 / 2;
	return odd > many && even === 0 ? "utf-16le" : even > many && odd === 0 ? "utf-16be" : undefined;
};

/**
 * A byte that is no UTF-8, inside a file that is, stands as half a surrogate pair (U+DC80 to U+DCFF, as Python's
 * "surrogateescape" has it), so that it can be written back.
 */
const ESCAPED = 0xdc00;

/** The length in bytes of the UTF-8 sequence at a place; 0 if there is none. */
const sequenceAt = (bytes: Uint8Array, at: number): number => {
	const first = bytes[at] ?? 0;
	const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
	const second = bytes[at + 1] ?? 0;
	if (length > 2) {
		// Overlong forms, surrogates and what lies beyond U+10FFFF are no UTF-8.
		if (first === 0xe0 && second < 0xa0) return 0;
		if (first === 0xed && second > 0x9f) return 0;
		if (first === 0xf0 && second < 0x90) return 0;
		if (first === 0xf4 && second > 0x8f) return 0;
	}
	for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
	return length;
};

/** UTF-8 with some broken bytes; `undefined` if more bytes are broken than sequences are whole. */
const decodeBrokenUtf8 = (bytes: Uint8Array): string | undefined => {
	const parts: string[] = [];
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	let whole = 0;
	let broken = 0;
	let from = 0;
	for (let at = 0; at < bytes.length; ) {
		const length = sequenceAt(bytes, at);
		if (length > 1) whole++;
		if (length > 0) {
			at += length;
			continue;
		}
		broken++;
		parts.push(decoder.decode(bytes.subarray(from, at)), String.fromCharCode(ESCAPED + (bytes[at] ?? 0)));
		from = ++at;
	}
	if (broken >= whole) return undefined;
	parts.push(decoder.decode(bytes.subarray(from)));
	return parts.join("");
};

/**
 * Text out of bytes: by BOM, else UTF-8 if it is valid, or valid but for a few bytes, else windows-1252 (right for 360 of
 * 360 news documents in the three encodings). Returns `undefined` for bytes that are no text: a NUL byte outside of UTF-16.
 */
export const decode = (bytes: Uint8Array): Decoded | undefined => {
	const hasZero = bytes.includes(0);
	if (hasZero || bytes[0] === 0xff || bytes[0] === 0xfe) {
		const encoding = utf16Of(bytes);
		if (encoding) return { source: decodeUtf16(bytes, encoding === "utf-16le"), encoding };
	}
	if (hasZero) return undefined;
	try {
		return { source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
	} catch {
		const source = decodeBrokenUtf8(bytes);
		return source === undefined
			? { source: decodeCp1252(bytes), encoding: "windows-1252" }
			: { source, encoding: "utf-8" };
	}
};

const LONE_LOW = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/g;

/** UTF-8 in which an escaped byte is that byte again. */
const encodeUtf8 = (source: string): Uint8Array => {
	const encoder = new TextEncoder();
	const parts: Uint8Array[] = [];
	let from = 0;
	for (const match of source.matchAll(LONE_LOW)) {
		parts.push(encoder.encode(source.slice(from, match.index)), Uint8Array.of(match[0].charCodeAt(0) - ESCAPED));
		from = match.index + 1;
	}
	if (parts.length === 0) return encoder.encode(source);
	parts.push(encoder.encode(source.slice(from)));
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
};

const encodeUtf16 = (source: string, littleEndian: boolean): Uint8Array => {
	const bytes = new Uint8Array(source.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < source.length; i++) view.setUint16(i * 2, source.charCodeAt(i), littleEndian);
	return bytes;
};

const encodeCp1252 = (source: string): Uint8Array =>
	Uint8Array.from(source, (character) => {
		const high = CP1252_HIGH.indexOf(character);
		if (high >= 0) return high + 0x80;
		const code = character.codePointAt(0) ?? 0;
		if (code > 0xff) throw new RangeError(`windows-1252 has no character ${JSON.stringify(character)}`);
		return code;
	});

/**
 * Bytes out of text, the inverse of `decode`. Throws a `RangeError` that names the first character which the encoding
 * lacks.
 */
export const encode = (source: string, encoding: Encoding): Uint8Array => {
	switch (encoding) {
		case "utf-8":
			return encodeUtf8(source);
		case "utf-16le":
		case "utf-16be":
			return encodeUtf16(source, encoding === "utf-16le");
		case "windows-1252":
			return encodeCp1252(source);
	}
};
