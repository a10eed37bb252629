import { diffArrays, diffWordsWithSpace } from "diff";
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../core/index.ts";
import type { Client } from "./client.ts";
import type { Positions } from "./positions.ts";

/** A stretch of a text and what stands there instead. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Differences in pieces (lines, words), as edits that do not touch. `at` is where the first piece begins. */
const pieceEdits = (
	changes: readonly { readonly added: boolean; readonly removed: boolean; readonly value: string }[],
	at: number,
): readonly Edit[] => {
	const edits: { span: { start: number; end: number }; text: string }[] = [];
	let place = at;
	let open: (typeof edits)[number] | undefined;
	for (const { added, removed, value } of changes) {
		if (!added && !removed) {
			place += value.length;
			open = undefined;
			continue;
		}
		if (!open) {
			open = { span: { start: place, end: place }, text: "" };
			edits.push(open);
		}
		if (added) open.text += value;
		else {
			place += value.length;
			open.span.end = place;
		}
	}
	return edits;
};

/** What makes one text of another, by lines first and by words inside of those that differ: an editor keeps marks and folds. */
export const minimalEdits = (before: string, after: string): readonly Edit[] => {
	if (before === after) return [];
	const byLines = diffArrays(linesOf(before), linesOf(after)).map(({ added, removed, value }) => ({
		added,
		removed,
		value: value.join(""),
	}));
	return pieceEdits(byLines, 0).flatMap(({ span, text }) =>
		pieceEdits(diffWordsWithSpace(before.slice(span.start, span.end), text), span.start),
	);
};

/** Edits in the client's positions; `document` holds the text that they are of. */
export const textEdits = (edits: readonly Edit[], document: TextDocument, positions: Positions): TextEdit[] =>
	edits.map(({ span, text }) => ({ range: positions.rangeOf(document, span), newText: text }));

/** Edits of one document: for its version where the client knows versions, so that it refuses what is out of date. */
export const workspaceEdit = (
	edits: readonly TextEdit[],
	{ uri, version }: Pick<TextDocument, "uri" | "version">,
	client: Client,
): WorkspaceEdit =>
	client.documentChanges
		? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
		: { changes: { [uri]: [...edits] } };
