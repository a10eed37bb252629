import path from "node:path";
import { DidChangeConfigurationNotification } from "vscode-languageserver/node";
import type { Desk } from "./desk.ts";
import { filePathOf, isOwnFile } from "./names.ts";
import type { Publisher } from "./publish.ts";
import { DEFAULTS, type EditorSettings } from "./settings.ts";
import type { Watcher } from "./watch.ts";

/** Follows what the client does with documents, settings, folders and files, and lints accordingly. */
export const followClient = (desk: Desk, publisher: Publisher, watcher: Watcher): void => {
	const { connection, client, documents, folders, projects, clientSettings, checker } = desk;
	/** Opened, and not changed since: linted without delay. */
	const opened = new Set<string>();
	/** As they were when the document was last linted: how long to wait is asked at each key. */
	const settings = new Map<string, EditorSettings>();

	const refreshSettings = async (uri: string): Promise<EditorSettings> => {
		const current = await clientSettings.settingsFor(uri);
		settings.set(uri, current);
		return current;
	};
	documents.onDidOpen(({ document: { uri } }) => {
		opened.add(uri);
		void refreshSettings(uri);
		const file = filePathOf(uri);
		if (file !== undefined) watcher.follow(file, projects.folderOf(file));
	});
	documents.onDidChangeContent(({ document }) => {
		const { uri } = document;
		if (isOwnFile(filePathOf(uri) ?? "")) return;
		const { run, debounce } = settings.get(uri) ?? DEFAULTS;
		if (opened.delete(uri)) publisher.schedule(document, 0);
		else if (run === "onType") publisher.schedule(document, debounce);
	});
	documents.onDidSave(({ document }) => {
		const file = filePathOf(document.uri);
		if (file !== undefined && isOwnFile(file)) watcher.hear([file]);
		else if (settings.get(document.uri)?.run === "onSave") publisher.schedule(document, 0);
	});
	documents.onDidClose(({ document: { uri } }) => {
		opened.delete(uri);
		settings.delete(uri);
		publisher.close(uri);
		checker.forget(uri);
		clientSettings.forget(uri);
	});
	connection.onDidChangeConfiguration(({ settings: given }) => {
		clientSettings.push(given);
		for (const uri of documents.keys()) void refreshSettings(uri);
		desk.reload();
	});
	connection.onDidChangeWatchedFiles(({ changes }) =>
		watcher.hear(changes.flatMap(({ uri }) => filePathOf(uri) ?? [])),
	);
	connection.onInitialized(() => {
		if (client.registersConfiguration)
			connection.client
				.register(DidChangeConfigurationNotification.type, { section: "postedit" })
				.catch((error: unknown) => connection.console.warn(`client/registerCapability: ${String(error)}`));
		if (client.workspaceFolders)
			connection.workspace.onDidChangeWorkspaceFolders((event) => {
				folders.change(event);
				desk.reload();
			});
		watcher.start();
		void import("../engine/configuration/user-words.ts").then(({ userDictionary }) =>
			watcher.followFolder(path.dirname(userDictionary())),
		);
	});
};
