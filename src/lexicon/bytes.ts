/** 32-bit numbers as base64 of their little-endian bytes, for text modules. */
export const toBase64 = (numbers: Uint32Array): string => {
	const parts: string[] = [];
	for (const number of numbers)
		parts.push(String.fromCharCode(number & 255, (number >>> 8) & 255, (number >>> 16) & 255, number >>> 24));
	return btoa(parts.join(""));
};

/** Node's own decoder; absent in a browser. */
const { Buffer: native }: { readonly Buffer?: typeof globalThis.Buffer } = globalThis;

/** The bytes of base64: by the native decoder where there is one, which is there before a loop over half a million units is warm. */
const bytesOf = (base64: string): Uint8Array => {
	if (native) return new Uint8Array(native.from(base64, "base64"));
	return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
};

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** The inverse of `toBase64`. */
export const fromBase64 = (base64: string): Uint32Array => {
	const bytes = bytesOf(base64);
	if (isLittleEndian) return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
	const view = new DataView(bytes.buffer);
	return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
};
