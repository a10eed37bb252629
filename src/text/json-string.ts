import { type Anchor, type OffsetMap, offsetMap } from "./offset-map.ts";

const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/g;
const SHORT: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** The inside of a JSON string, decoded. */
export interface JsonString extends OffsetMap {
	readonly text: string;
	/** Another text: what it has in common with this one is spelled as it is here, to the byte. */
	respell(text: string): string;
	/** A text in JSON's own spelling, in ASCII if this string is. */
	spell(text: string): string;
}

/** Characters that JSON takes as they are and Python's `splitlines` takes for line ends. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
const NON_ASCII = /[\u0080-\uFFFF]/g;

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A text as JSON has it, without the quotation marks. Line ends beyond ASCII and half surrogate pairs are escaped, so that
 * whoever cuts lines differently, or insists on well-formed UTF-8, reads the same.
 */
export const jsonText = (text: string, ascii = false): string =>
	JSON.stringify(text)
		.slice(1, -1)
		.replace(ascii ? NON_ASCII : LINE_ENDS, unicodeEscape);

/** How much two texts have in common at their starts and at their ends, without cutting a surrogate pair. */
const commonEnds = (a: string, b: string): { readonly head: number; readonly tail: number } => {
	const most = Math.min(a.length, b.length);
	let head = 0;
	while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
	if (/[\uD800-\uDBFF]/.test(a.charAt(head - 1))) head--;
	let tail = 0;
	while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
	if (tail > 0 && /[\uDC00-\uDFFF]/.test(a.charAt(a.length - tail))) tail--;
	return { head, tail };
};

/** Decodes what stands between the quotation marks of a valid JSON string. `start` is its place in the source. */
export const readJsonString = (raw: string, start: number): JsonString => {
	const anchors: Anchor[] = [{ decoded: 0, source: start }];
	const parts: string[] = [];
	const spellings = new Map<string, string>();
	let at = 0;
	let length = 0;
	for (const match of raw.matchAll(ESCAPE)) {
		const [whole, code, short = ""] = match;
		const character = code === undefined ? (SHORT[short] ?? short) : String.fromCharCode(Number.parseInt(code, 16));
		parts.push(raw.slice(at, match.index), character);
		length += match.index - at;
		anchors.push({ decoded: length, source: start + match.index });
		length++;
		at = match.index + whole.length;
		anchors.push({ decoded: length, source: start + at });
		spellings.set(character, whole);
	}
	parts.push(raw.slice(at));
	const text = parts.join("");
	const map = offsetMap(anchors);
	const isAscii = spellings.size > 0 && !/[^\0-\x7F]/.test(raw) && /\\u(?!00[01])/.test(raw);
	const spell = (other: string): string => jsonText(other, isAscii);
	const asHere = (character: string): string => {
		const units = character.split("").map((unit) => spellings.get(unit));
		return units.every((unit) => unit !== undefined) ? units.join("") : spell(character);
	};
	return {
		text,
		...map,
		spell,
		respell(other) {
			const { head, tail } = commonEnds(text, other);
			const middle = [...other.slice(head, other.length - tail)].map(asHere).join("");
			return raw.slice(0, map.toSource(head) - start) + middle + raw.slice(map.toSource(text.length - tail) - start);
		},
	};
};
