import {
	CodeLensRefreshRequest,
	type Connection,
	ErrorCodes,
	type InitializeParams,
	type InitializeResult,
	MessageType,
	ResponseError,
	ShowMessageNotification,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { capabilitiesFor } from "./capabilities.ts";
import { execute, type Office, replaceOpen } from "./commands/execute.ts";
import { createDesk, type Desk } from "./desk.ts";
import type { Diagnosed } from "./diagnose.ts";
import { createPublisher } from "./publish.ts";
import { answerPulls, folderDiagnostics } from "./pull.ts";
import { answerRequests } from "./requests.ts";
import { statusOf } from "./status.ts";
import { followClient } from "./sync.ts";
import { createWatcher } from "./watch.ts";

/** What commands are run with, on a client's desk. */
const officeOf = (desk: Desk): Office => {
	const { connection, client, documents, documentOfFile } = desk;
	const inform = (message: string): void =>
		void connection.sendNotification(ShowMessageNotification.type, {
			type: MessageType.Info,
			message: `postedit: ${message}`,
		});
	const office: Office = {
		...desk,
		inform,
		documentOf: (uri) => documents.get(uri),
		openDocument: documentOfFile,
		editOpen: (document, text) => replaceOpen(document, text, office),
		showPage(url) {
			if (!client.showsDocuments) inform(url);
			else
				connection.window
					.showDocument({ uri: url, external: true })
					.catch((error: unknown) => connection.console.warn(`window/showDocument: ${String(error)}`));
		},
		async checkWorkspace() {
			const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
			for await (const { uri, diagnostics } of folderDiagnostics(desk, never))
				void connection.sendDiagnostics({ uri, diagnostics });
		},
	};
	return office;
};

/** Sets a client up, and gives what the server can do for it. */
const initialize = (connection: Connection, params: InitializeParams): InitializeResult => {
	const desk = createDesk(connection, params, () => {
		for (const document of documents.all()) publisher.schedule(document, 0);
		if (client.pullsDiagnostics && client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
		if (client.refreshesCodeLenses)
			connection
				.sendRequest(CodeLensRefreshRequest.type)
				.catch((error: unknown) => connection.console.warn(`workspace/codeLens/refresh: ${String(error)}`));
	});
	const { client, documents, diagnoser, origins } = desk;
	const tellStatus = ({ checked, document }: Diagnosed): void => {
		if (!checked.editor.status) return;
		void origins
			.originOf(checked)
			.then((origin) => connection.sendNotification("postedit/status", statusOf(document.uri, checked, origin)));
	};
	const publisher = createPublisher({
		connection,
		client,
		diagnoser,
		isOpen: (document: TextDocument) => documents.get(document.uri) === document,
		onPublished: tellStatus,
	});
	const watcher = createWatcher({ connection, client, onChange: desk.reload });
	followClient(desk, publisher, watcher);
	answerRequests(desk);
	answerPulls(desk, publisher, tellStatus);
	const office = officeOf(desk);
	connection.onExecuteCommand((request) => execute(request, office));
	connection.onShutdown(() => watcher.close());
	documents.listen(connection);
	return capabilitiesFor(client, params.capabilities?.general?.positionEncodings !== undefined);
};

/** Serves one client over a connection, from its first message on. */
export const serve = (connection: Connection): void => {
	let isInitialized = false;
	// One answer that nobody foresaw must not cost a writer the server.
	process.on("unhandledRejection", (reason) =>
		connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
	);
	connection.onInitialize((params) => {
		if (isInitialized) throw new ResponseError(ErrorCodes.InvalidRequest, "initialize was sent before");
		isInitialized = true;
		return initialize(connection, params);
	});
	connection.listen();
};
