import { pathToFileURL } from "node:url";
import type { CancellationToken, Diagnostic } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { findFiles, UnmatchedError } from "../engine/index.ts";
import { readSource } from "../text/read.ts";
import type { Client } from "./client.ts";
import type { ClientSettings } from "./client-settings.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { Positions } from "./positions.ts";
import type { Projects } from "./projects.ts";

/** What was found in a file that is not open. */
export interface FileDiagnostics {
	readonly uri: string;
	readonly diagnostics: Diagnostic[];
}

interface Options {
	readonly folders: readonly string[];
	readonly projects: Projects;
	readonly clientSettings: ClientSettings;
	readonly client: Client;
	readonly positions: Positions;
	/** A file that the client has open is linted as it stands there. */
	isOpen(file: string): boolean;
	readonly token: CancellationToken;
}

/** Lets the client's messages in between two files, so that nobody who types waits for a folder. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Diagnostics of all articles in folders, file by file, as the command line finds them there; ends when it is cancelled. */
export async function* diagnoseFolders({
	folders,
	projects,
	clientSettings,
	client,
	positions,
	isOpen,
	token,
}: Options): AsyncGenerator<FileDiagnostics> {
	for (const folder of folders) {
		const editor = await clientSettings.settingsFor(pathToFileURL(folder).href);
		if (!editor.enable || !editor.workspaceDiagnostics) continue;
		const files = findFiles({
			patterns: [folder],
			heedIgnores: true,
			ignorePatterns: [],
			forceExclude: false,
			errorOnUnmatched: false,
			configurations: projects.configurationsFor(folder, editor),
		});
		try {
			for await (const { path, error } of files) {
				await breathe();
				if (token.isCancellationRequested) return;
				if (error || isOpen(path)) continue;
				const source = sourceOf(path);
				if (source === undefined) continue;
				const { settings, linter } = await projects.projectFor(path, editor);
				const { findings } = await linter.lintText(source, { path, settings });
				const uri = pathToFileURL(path).href;
				const document = TextDocument.create(uri, "plaintext", 0, source);
				yield { uri, diagnostics: findings.map((finding) => toDiagnostic(finding, document, client, positions)) };
			}
		} catch (error) {
			if (!(error instanceof UnmatchedError)) throw error;
		}
	}
}

/** The text of a file; `undefined` if it is binary, or gone by now. */
const sourceOf = (file: string): string | undefined => {
	try {
		return readSource(file)?.source;
	} catch {
		return undefined;
	}
};
