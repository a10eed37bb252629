import fs from "node:fs";
import path from "node:path";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Wish } from "../../engine/configuration/edit.ts";
import { ConfigurationError } from "../../engine/index.ts";
import type { Projects } from "../projects.ts";
import type { EditorSettings } from "../settings.ts";

/** What a command needs to change a configuration. */
export interface Configuring {
	readonly projects: Projects;
	/** The client's text of a file, if it has it open. */
	openDocument(file: string): TextDocument | undefined;
	/** Changes a text that the client has open and has not saved. */
	editOpen(document: TextDocument, text: string): void;
	/** Tells the user of something that was done. */
	inform(message: string): void;
}

/** The configuration that holds for a path, or the one to be made: in its workspace folder, else beside it. */
const configurationFor = async (file: string, editor: EditorSettings, projects: Projects): Promise<string> => {
	const home = projects.folderOf(file) ?? path.dirname(file);
	if (editor.configuration !== undefined) return path.resolve(home, editor.configuration);
	const { configurationFileAbove } = await import("../../engine/configuration/edit.ts");
	return configurationFileAbove(path.dirname(file)) ?? path.join(home, "postedit.config.json");
};

/**
 * Grants a wish in the configuration that holds for a path, and gives its file. What a client has open and has not saved is
 * changed there; all else in the file, atomically. Throws a `ConfigurationError` that says what to do by hand.
 */
export const changeConfiguration = async (
	file: string,
	editor: EditorSettings,
	wish: (configuration: string) => Wish,
	{ projects, openDocument, editOpen, inform }: Configuring,
): Promise<string> => {
	const { configurationText, editedConfiguration } = await import("../../engine/configuration/edit.ts");
	const { replaceFile } = await import("../../engine/files/replace.ts");
	const configuration = await configurationFor(file, editor, projects);
	const isNew = !fs.existsSync(configuration);
	const saved = configurationText(configuration);
	const open = openDocument(configuration);
	const before = open?.getText() ?? saved;
	const after = await editedConfiguration(configuration, before, wish(configuration));
	if (after === before) return configuration;
	if (open && open.getText() !== saved) {
		editOpen(open, after);
		inform(`${configuration} has unsaved changes: the new one is among them and holds once it is saved`);
		return configuration;
	}
	try {
		replaceFile(configuration, after);
	} catch (error) {
		throw new ConfigurationError(
			`Cannot write ${configuration}: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
	if (isNew) inform(`wrote ${configuration}`);
	return configuration;
};
