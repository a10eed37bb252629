import { type InitializeParams, MarkupKind, ResourceOperationKind } from "vscode-languageserver/node";

/** How a position's character is counted: in units of UTF-16, in bytes of UTF-8, or in code points. */
export type Encoding = "utf-16" | "utf-8" | "utf-32";

/** What a client can do, as far as the server makes a difference of it. Nothing is sent that was not announced. */
export interface Client {
	readonly encoding: Encoding;
	/** It asks for diagnostics itself. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly diagnosticVersion: boolean;
	readonly diagnosticTags: boolean;
	readonly diagnosticData: boolean;
	readonly codeDescription: boolean;
	readonly relatedInformation: boolean;
	/** Code actions may be more than plain commands. */
	readonly codeActionLiterals: boolean;
	readonly preferredActions: boolean;
	readonly documentChanges: boolean;
	readonly createsFiles: boolean;
	readonly appliesEdits: boolean;
	readonly answersConfiguration: boolean;
	readonly registersConfiguration: boolean;
	readonly registersWatchers: boolean;
	readonly workspaceFolders: boolean;
	readonly showsDocuments: boolean;
	readonly markdownHover: boolean;
	readonly refreshesCodeLenses: boolean;
}

const ENCODINGS: readonly Encoding[] = ["utf-16", "utf-8", "utf-32"];

/** The first that the client offers, for it offers them in the order in which it likes them; UTF-16 where it offers none. */
const encodingOf = (offered: readonly string[] | undefined): Encoding =>
	offered?.flatMap((name) => ENCODINGS.find((encoding) => encoding === name) ?? [])[0] ?? "utf-16";

/** Reads what a client announces; it may announce next to nothing. */
export const clientOf = ({ capabilities }: Pick<InitializeParams, "capabilities">): Client => {
	const { general, textDocument, workspace, window } = capabilities ?? {};
	const { publishDiagnostics: pushed, diagnostic: pulled, codeAction, hover } = textDocument ?? {};
	return {
		encoding: encodingOf(general?.positionEncodings),
		pullsDiagnostics: pulled !== undefined && pulled !== null,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		diagnosticVersion: pushed?.versionSupport === true,
		diagnosticTags: (pushed?.tagSupport ?? pulled?.tagSupport)?.valueSet?.includes(1) === true,
		diagnosticData: (pushed?.dataSupport ?? pulled?.dataSupport) === true,
		codeDescription: (pushed?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport) === true,
		relatedInformation: (pushed?.relatedInformation ?? pulled?.relatedInformation) === true,
		codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
		preferredActions: codeAction?.isPreferredSupport === true,
		documentChanges: workspace?.workspaceEdit?.documentChanges === true,
		createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
		appliesEdits: workspace?.applyEdit === true,
		answersConfiguration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		workspaceFolders: workspace?.workspaceFolders === true,
		showsDocuments: window?.showDocument?.support === true,
		markdownHover: hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
	};
};
