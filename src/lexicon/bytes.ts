/** 32-bit numbers as base64 of their little-endian bytes, for text modules. */
export const toBase64 = (numbers: Uint32Array): string => {
	const parts: string[] = [];
	for (const number of numbers)
		parts.push(String.fromCharCode(number & 255, (number >>> 8) & 255, (number >>> 16) & 255, number >>> 24));
	return btoa(parts.join(""));
};

/** The inverse of `toBase64`. */
export const fromBase64 = (base64: string): Uint32Array => {
	const text = atob(base64);
	const numbers = new Uint32Array(text.length / 4);
	for (let i = 0; i < numbers.length; i++)
		numbers[i] =
			text.charCodeAt(4 * i) |
			(text.charCodeAt(4 * i + 1) << 8) |
			(text.charCodeAt(4 * i + 2) << 16) |
			(text.charCodeAt(4 * i + 3) << 24);
	return numbers;
};
