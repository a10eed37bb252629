import type { Span } from "../core/index.ts";

/** Units on either side of a finding in which its sentence is looked for. */
const REACH = 240;

const isEndMark = (code: number): boolean => code === 10 || code === 33 || code === 46 || code === 63;

/** The sentence around a span, guessed by end marks: cheap, and stable under edits elsewhere. */
const sentenceAround = (text: string, span: Span): string => {
	let start = span.start;
	while (start > 0 && span.start - start < REACH && !isEndMark(text.charCodeAt(start - 1))) start--;
	let end = span.end;
	while (end < text.length && end - span.end < REACH && !isEndMark(text.charCodeAt(end))) end++;
	return text.slice(start, end).toLowerCase().replace(/\s+/g, " ").trim();
};

/** Two 32-bit FNV-1a hashes with different bases, as 16 hexadecimal digits: enough to tell the findings of a corpus apart. */
const hash = (text: string): string => {
	let a = 0x811c9dc5;
	let b = 0x7ee3623b;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
	}
	return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
};

/** The key of a finding: its rule and its sentence, so that it survives edits elsewhere. `text` is the matching view. */
export const fingerprintOf = (ruleId: string, text: string, span: Span): string =>
	hash(`${ruleId}\n${text.slice(span.start, span.end).trim().toLowerCase()}\n${sentenceAround(text, span)}`);
