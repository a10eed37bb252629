import { type Connection, type InitializeParams, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Checker, createChecker } from "./check.ts";
import { type Client, clientOf } from "./client.ts";
import { type ClientSettings, createClientSettings } from "./client-settings.ts";
import { createDiagnoser, type Diagnoser } from "./diagnose.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createFolders, type Folders } from "./folders.ts";
import { filePathOf } from "./names.ts";
import { createOrigins, type Origins } from "./origins.ts";
import { createPositions, type Positions } from "./positions.ts";
import { createProjects, type Projects } from "./projects.ts";
import { ownPart } from "./settings.ts";

/** All that lies on the desk of one client: what it can do, what it has open, and what works on that. */
export interface Desk {
	readonly connection: Connection;
	readonly client: Client;
	readonly positions: Positions;
	readonly documents: TextDocuments<TextDocument>;
	readonly folders: Folders;
	readonly clientSettings: ClientSettings;
	readonly projects: Projects;
	readonly faults: Faults;
	readonly checker: Checker;
	readonly diagnoser: Diagnoser;
	readonly origins: Origins;
	/** The document of a file, if it is open. */
	documentOfFile(file: string): TextDocument | undefined;
	/** Reads everything again that says how articles are linted, and what depends on it. */
	reload(): void;
}

/** Sets up a desk. `onReload` is called whenever what is known of documents has become out of date. */
export const createDesk = (connection: Connection, params: InitializeParams, onReload: () => void): Desk => {
	const client = clientOf(params);
	const positions = createPositions(client.encoding);
	const documents = new TextDocuments({
		create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
		update: (document: TextDocument, changes, version) => positions.update(document, changes, version),
	});
	const documentOfFile = (file: string) => documents.all().find(({ uri }) => filePathOf(uri) === file);
	const folders = createFolders(params);
	const faults = createFaults({ connection, positions, openUriOf: (file) => documentOfFile(file)?.uri });
	const initial: unknown = params.initializationOptions;
	const projects = createProjects({
		folders: folders.all,
		trusted: ownPart(initial)["trusted"] === true,
		onFault: faults.tell,
	});
	const reload = (): void => {
		faults.reset();
		projects.reload();
		checker.reset();
		onReload();
	};
	const clientSettings = createClientSettings({ connection, client, initial, warn: faults.warn, onLate: reload });
	const checker = createChecker(clientSettings, projects);
	return {
		connection,
		client,
		positions,
		documents,
		folders,
		clientSettings,
		projects,
		faults,
		checker,
		diagnoser: createDiagnoser(checker, client, positions),
		origins: createOrigins(projects),
		documentOfFile,
		reload,
	};
};
