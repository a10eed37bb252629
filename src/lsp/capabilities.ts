import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver/node";
import { packageVersion } from "../engine/index.ts";
import { FIX_ALL } from "./actions/kinds.ts";
import type { Client } from "./client.ts";
import { COMMANDS } from "./commands/names.ts";

/** What the server can do for a client of this kind. */
export const capabilitiesFor = (client: Client, offersEncodings: boolean): InitializeResult => ({
	serverInfo: { name: "postedit", version: packageVersion() },
	capabilities: {
		...(offersEncodings ? { positionEncoding: client.encoding } : {}),
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
		...(client.pullsDiagnostics
			? { diagnosticProvider: { identifier: "postedit", interFileDependencies: false, workspaceDiagnostics: true } }
			: {}),
		codeActionProvider: client.codeActionLiterals ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } : true,
		hoverProvider: true,
		documentFormattingProvider: true,
		codeLensProvider: { resolveProvider: false },
		executeCommandProvider: { commands: Object.values(COMMANDS) },
		...(client.workspaceFolders
			? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
			: {}),
	},
});
