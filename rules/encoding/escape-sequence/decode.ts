const HEXADECIMAL = /[\da-f]{2}/gi;
const CODE_POINT = /\\u\{?([\da-f]{4,6}|[\da-f]{1,6}(?=\}))\}?/gi;
/** Controls are no text, whatever escaped them. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Bytes in hexadecimal to text: UTF-8, or Latin-1 for bytes that are none; `undefined` for plain ASCII, which needs no sequence. */
const fromBytes = (escaped: string, latin: boolean): string | undefined => {
	const bytes = Uint8Array.from(escaped.match(HEXADECIMAL) ?? [], (byte) => Number.parseInt(byte, 16));
	if (bytes.every((byte) => byte < 128)) return undefined;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return latin ? String.fromCharCode(...bytes) : undefined;
	}
};

/** What an escape sequence stands for, or `undefined` if it is none that is found in prose. */
export const decoded = (sequence: string): string | undefined => {
	if (sequence === "%20") return " ";
	if (sequence.startsWith('\\"') || sequence.startsWith("\\'")) return sequence.slice(1);
	if (/^\\[nr]/.test(sequence)) return "\n".repeat(Math.min(2, sequence.split("\\n").length - 1));
	if (/^\\u/i.test(sequence)) {
		const text = sequence.replace(CODE_POINT, (whole, code: string) => {
			const point = Number.parseInt(code, 16);
			return point > 0x10ffff ? whole : point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point);
		});
		return CONTROL.test(text) || LONE_SURROGATE.test(text) ? undefined : text;
	}
	const text = fromBytes(sequence, sequence.startsWith("\\x"));
	return text === undefined || CONTROL.test(text) ? undefined : text;
};
