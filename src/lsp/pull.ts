import { createHash } from "node:crypto";
import {
	type CancellationToken,
	type Diagnostic,
	type DocumentDiagnosticReport,
	LSPErrorCodes,
	ResponseError,
	type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import type { Desk } from "./desk.ts";
import type { Publisher } from "./publish.ts";
import { diagnoseFolders, type FileDiagnostics } from "./workspace-diagnostics.ts";

/** Changes when and only when diagnostics do. */
const resultIdOf = (diagnostics: readonly Diagnostic[]): string =>
	createHash("sha256").update(JSON.stringify(diagnostics)).digest("base64url").slice(0, 22);

const reportOf = (items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport => {
	const resultId = resultIdOf(items);
	return resultId === previous ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
};

/** Diagnostics of the files in the workspace's folders that are not open. */
export const folderDiagnostics = (
	{ folders, projects, clientSettings, client, positions, documentOfFile }: Desk,
	token: CancellationToken,
): AsyncGenerator<FileDiagnostics> =>
	diagnoseFolders({
		folders: folders.all(),
		projects,
		clientSettings,
		client,
		positions,
		isOpen: (file) => documentOfFile(file) !== undefined,
		token,
	});

/** Answers a client that asks for diagnostics itself: of a document, or of all articles of the workspace. */
export const answerPulls = (desk: Desk, publisher: Publisher): void => {
	const { connection, documents, diagnoser } = desk;

	connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
		publisher.stop();
		const document = documents.get(textDocument.uri);
		if (!document) return reportOf([], previousResultId);
		const { diagnostics } = await diagnoser.diagnose(document);
		return reportOf(diagnostics, previousResultId);
	});
	connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
		const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
		const items: WorkspaceDocumentDiagnosticReport[] = [];
		const add = (uri: string, version: number | null, diagnostics: Diagnostic[]): void => {
			const report = { ...reportOf(diagnostics, known.get(uri)), uri, version };
			known.delete(uri);
			if (partial) partial.report({ items: [report] });
			else items.push(report);
		};
		for (const document of documents.all()) {
			const { checked, diagnostics } = await diagnoser.diagnose(document);
			add(document.uri, checked.version, diagnostics);
		}
		for await (const { uri, diagnostics } of folderDiagnostics(desk, token)) add(uri, null, diagnostics);
		if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
		// What was reported once and is no article any more.
		for (const uri of [...known.keys()]) add(uri, null, []);
		return { items };
	});
};
