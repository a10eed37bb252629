import fs from "node:fs";
import path from "node:path";
import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver/node";
import type { Client } from "./client.ts";

/** Files that say how articles are linted. */
const WATCHED =
	/^(?:postedit\.config\.\w+|package\.json|postedit-suppressions\.json|\.gitignore|\.posteditignore|words\.txt)$/;
const PATTERNS = [
	"**/postedit.config.{ts,mts,js,mjs,json,jsonc,yaml,yml}",
	"**/package.json",
	"**/postedit-suppressions.json",
	"**/.gitignore",
	"**/.posteditignore",
];
/** A file that is written in several steps is read once. */
const SETTLED = 50;

/** Hears of changes to the files that say how articles are linted. */
export interface Watcher {
	/** The client can be asked from now on. */
	start(): void;
	/** Watches the folders above a file up to a root, and what else is named; does nothing where the client watches. */
	follow(file: string, root: string | undefined): void;
	/** Watches one folder, whoever watches the rest. */
	followFolder(folder: string): void;
	/** The client tells of these files. */
	hear(files: readonly string[]): void;
	close(): void;
}

interface Options {
	readonly connection: Connection;
	readonly client: Client;
	onChange(): void;
}

/** The client watches if it can; else the server does, folder by folder, as documents are opened. */
export const createWatcher = ({ connection, client, onChange }: Options): Watcher => {
	const watchers = new Map<string, fs.FSWatcher>();
	let timer: NodeJS.Timeout | undefined;
	const changed = (): void => {
		clearTimeout(timer);
		timer = setTimeout(onChange, SETTLED);
	};
	const followFolder: Watcher["followFolder"] = (folder) => {
		if (watchers.has(folder)) return;
		try {
			const watcher = fs.watch(folder, { persistent: false }, (_event, name) => {
				if (name === null || WATCHED.test(name)) changed();
			});
			watcher.on("error", () => watchers.delete(folder));
			watchers.set(folder, watcher);
		} catch {
			// A folder that is not there, or one too many: what is in it is read when the server starts again.
		}
	};
	return {
		start() {
			if (!client.registersWatchers) return;
			connection.client
				.register(DidChangeWatchedFilesNotification.type, {
					watchers: PATTERNS.map((globPattern) => ({ globPattern })),
				})
				.catch((error: unknown) => connection.console.warn(`client/registerCapability: ${String(error)}`));
		},
		followFolder,
		follow(file, root) {
			if (client.registersWatchers) return;
			for (let at = path.dirname(file); ; at = path.dirname(at)) {
				followFolder(at);
				if (at === (root ?? path.dirname(file)) || at === path.dirname(at)) return;
			}
		},
		hear(files) {
			if (files.some((file) => WATCHED.test(path.basename(file)))) changed();
		},
		close() {
			clearTimeout(timer);
			for (const watcher of watchers.values()) watcher.close();
		},
	};
};
