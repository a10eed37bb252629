import type { InitializeParams, WorkspaceFoldersChangeEvent } from "vscode-languageserver/node";
import { filePathOf } from "./names.ts";

/** The folders of the workspace, as absolute paths; those of schemes that are no files are left out. */
export interface Folders {
	all(): readonly string[];
	change(event: WorkspaceFoldersChangeEvent): void;
}

/** Old clients name one root, by URI or path; newer ones name folders. */
const rootsOf = ({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] => {
	if (workspaceFolders && workspaceFolders.length > 0)
		return workspaceFolders.flatMap(({ uri }) => filePathOf(uri) ?? []);
	if (typeof rootUri === "string") return [filePathOf(rootUri)].filter((folder) => folder !== undefined);
	return typeof rootPath === "string" && rootPath !== "" ? [rootPath] : [];
};

export const createFolders = (params: InitializeParams): Folders => {
	const folders = new Set(rootsOf(params).map(withoutSlash));
	return {
		all: () => [...folders],
		change({ added, removed }) {
			for (const { uri } of removed) folders.delete(withoutSlash(filePathOf(uri) ?? ""));
			for (const { uri } of added) {
				const folder = filePathOf(uri);
				if (folder !== undefined) folders.add(withoutSlash(folder));
			}
		},
	};
};

const withoutSlash = (folder: string): string => (folder.length > 1 ? folder.replace(/[/\\]$/, "") : folder);
