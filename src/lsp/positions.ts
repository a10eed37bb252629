import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../core/index.ts";
import type { Encoding } from "./client.ts";

/** Offsets are UTF-16 units everywhere in the linter; a client may count characters in another way. */
export interface Positions {
	positionOf(document: TextDocument, offset: number): Position;
	rangeOf(document: TextDocument, span: Span): Range;
	/** What lies past the end of a line or of the text is taken for that end. */
	offsetOf(document: TextDocument, position: Position): number;
	spanOf(document: TextDocument, range: Range): Span;
	/** Applies a client's changes, one after the other, to the document itself. */
	update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument;
}

/** Length of a text in an encoding's units. */
const LENGTHS: Readonly<Record<Encoding, (text: string) => number>> = {
	"utf-16": (text) => text.length,
	"utf-8": (text) => Buffer.byteLength(text, "utf8"),
	"utf-32": (text) => [...text].length,
};

/** UTF-16 units of a line in which so many of the encoding's units lie; a character that is cut is left out. */
const unitsWithin = (line: string, count: number, lengthOf: (text: string) => number): number => {
	let units = 0;
	let left = count;
	for (const character of line) {
		left -= lengthOf(character);
		if (left < 0) break;
		units += character.length;
	}
	return units;
};

/** Conversions for an encoding. In UTF-16, which nearly all clients speak, nothing is counted. */
export const createPositions = (encoding: Encoding): Positions => {
	const lengthOf = LENGTHS[encoding];
	const isNative = encoding === "utf-16";
	const lineText = (document: TextDocument, line: number): string =>
		document.getText({ start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } });

	const toNative = (document: TextDocument, { line, character }: Position): Position => ({
		line,
		character: isNative ? character : unitsWithin(lineText(document, line), character, lengthOf),
	});
	const positionOf: Positions["positionOf"] = (document, offset) => {
		const native = document.positionAt(offset);
		if (isNative) return native;
		const before = document.getText({ start: { line: native.line, character: 0 }, end: native });
		return { line: native.line, character: lengthOf(before) };
	};
	const offsetOf: Positions["offsetOf"] = (document, position) => document.offsetAt(toNative(document, position));
	return {
		positionOf,
		rangeOf: (document, { start, end }) => ({ start: positionOf(document, start), end: positionOf(document, end) }),
		offsetOf,
		spanOf: (document, { start, end }) => {
			const span = { start: offsetOf(document, start), end: offsetOf(document, end) };
			return span.start <= span.end ? span : { start: span.end, end: span.start };
		},
		update(document, changes, version) {
			// Each change counts from the text that the one before it left.
			for (const change of changes) {
				const native =
					"range" in change && change.range
						? {
								text: change.text,
								range: { start: toNative(document, change.range.start), end: toNative(document, change.range.end) },
							}
						: { text: change.text };
				TextDocument.update(document, [native], version);
			}
			if (changes.length === 0) TextDocument.update(document, [], version);
			return document;
		},
	};
};
