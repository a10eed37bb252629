import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "../client.ts";
import { COMMANDS, type CommandName } from "../commands/names.ts";
import { type Edit, textEdits, workspaceEdit } from "../edits.ts";
import type { Positions } from "../positions.ts";

/** Something that can be done about an article, as a user reads it. */
export interface Offer {
	readonly title: string;
	readonly kind: string;
	/** What it does away with. */
	readonly diagnostics?: readonly Diagnostic[];
	/** An editor may do it unseen. */
	readonly preferred?: boolean;
	/** Either edits of the document, or a command that the server runs. */
	readonly deed: readonly Edit[] | { readonly command: CommandName; readonly argument: object };
}

const isEdits = (deed: Offer["deed"]): deed is readonly Edit[] => Array.isArray(deed);

/** An offer as the client can take it; `undefined` if it cannot. `document` holds the text that was linted. */
export const toAction = (
	{ title, kind, diagnostics, preferred, deed }: Offer,
	document: TextDocument,
	client: Client,
	positions: Positions,
): CodeAction | Command | undefined => {
	if (isEdits(deed)) {
		const edits = textEdits(deed, document, positions);
		const { uri, version } = document;
		if (!client.codeActionLiterals)
			return client.appliesEdits
				? { title, command: COMMANDS.applyEdits, arguments: [{ uri, version, edits }] }
				: undefined;
		return {
			title,
			kind,
			...(diagnostics ? { diagnostics: [...diagnostics] } : {}),
			...(client.preferredActions && preferred ? { isPreferred: true } : {}),
			edit: workspaceEdit(edits, { uri, version }, client),
		};
	}
	const command: Command = { title, command: COMMANDS[deed.command], arguments: [deed.argument] };
	if (!client.codeActionLiterals) return command;
	return { title, kind, ...(diagnostics ? { diagnostics: [...diagnostics] } : {}), command };
};

export const QUICK_FIX = CodeActionKind.QuickFix;
