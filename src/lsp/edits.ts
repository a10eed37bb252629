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

/** Words that differ in a stretch of text that begins at `at`. */
const wordEdits = (before: string, after: string, at: number): readonly Edit[] => {
	const edits: { span: { start: number; end: number }; text: string }[] = [];
	let place = at;
	let open: (typeof edits)[number] | undefined;
	for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
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

/** Lines that differ, those that hold nothing between two of them included: a comparison may take any blank line for any other. */
const differingLines = (before: string, after: string): readonly Edit[] => {
	const changes = diffArrays(linesOf(before), linesOf(after)).map(({ added, removed, value }) => ({
		isChange: added || removed,
		before: added ? "" : value.join(""),
		after: removed ? "" : value.join(""),
	}));
	const edits: { span: { start: number; end: number }; text: string }[] = [];
	let at = 0;
	let open: (typeof edits)[number] | undefined;
	for (const [i, { isChange, before: old, after: made }] of changes.entries()) {
		const isBridge = !isChange && open !== undefined && i + 1 < changes.length && old.trim() === "";
		if (isChange || isBridge) {
			if (!open) {
				open = { span: { start: at, end: at }, text: "" };
				edits.push(open);
			}
			open.span.end += old.length;
			open.text += made;
		} else open = undefined;
		at += old.length;
	}
	return edits;
};

/** What makes one text of another, by lines first and by words inside of those that differ: an editor keeps marks and folds. */
export const minimalEdits = (before: string, after: string): readonly Edit[] =>
	before === after
		? []
		: differingLines(before, after).flatMap(({ span, text }) =>
				wordEdits(before.slice(span.start, span.end), text, span.start),
			);

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
