import type { Connection, Diagnostic } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.ts";
import type { Diagnosed, Diagnoser } from "./diagnose.ts";

/** Pushes diagnostics to a client that does not ask for them itself. */
export interface Publisher {
	/** Lints after so many milliseconds in which nobody schedules the document again. */
	schedule(document: TextDocument, delay: number): void;
	/** The document is closed: its diagnostics go. */
	close(uri: string): void;
	/** The client asks by itself from now on: what was pushed would be shown twice. */
	stop(): void;
}

interface Options {
	readonly connection: Connection;
	readonly client: Client;
	readonly diagnoser: Diagnoser;
	/** Is the document open, and this its object? */
	isOpen(document: TextDocument): boolean;
	/** Hears of each publication. */
	onPublished(diagnosed: Diagnosed): void;
}

/** A client that can ask, but has not done so after this long, is pushed to all the same. */
const GRACE = 400;

export const createPublisher = ({ connection, client, diagnoser, isOpen, onPublished }: Options): Publisher => {
	const timers = new Map<string, NodeJS.Timeout>();
	const running = new WeakSet<TextDocument>();
	/** Asked for while they were being linted. */
	const again = new WeakSet<TextDocument>();
	const published = new Set<string>();
	let stopped = false;

	const send = (uri: string, diagnostics: Diagnostic[], version?: number): void => {
		void connection.sendDiagnostics({
			uri,
			diagnostics,
			...(client.diagnosticVersion && version !== undefined ? { version } : {}),
		});
	};
	const clear = (uri: string): void => {
		clearTimeout(timers.get(uri));
		timers.delete(uri);
		if (published.delete(uri)) send(uri, []);
	};

	const publish = async (document: TextDocument): Promise<void> => {
		const { uri } = document;
		timers.delete(uri);
		if (running.has(document)) {
			again.add(document);
			return;
		}
		running.add(document);
		try {
			const diagnosed = await diagnoser.diagnose(document);
			if (!isOpen(document) || stopped) return;
			if (again.delete(document) || diagnosed.checked.version !== document.version) {
				if (!timers.has(uri)) publisher.schedule(document, diagnosed.checked.editor.debounce);
				return;
			}
			published.add(uri);
			send(uri, diagnosed.diagnostics, diagnosed.checked.version);
			onPublished(diagnosed);
		} catch (error) {
			connection.console.error(`${uri}: ${error instanceof Error ? error.stack : String(error)}`);
		} finally {
			running.delete(document);
		}
	};

	const publisher: Publisher = {
		schedule(document, delay) {
			if (stopped) return;
			clearTimeout(timers.get(document.uri));
			const wait = client.pullsDiagnostics ? Math.max(delay, GRACE) : delay;
			timers.set(
				document.uri,
				setTimeout(() => void publish(document), wait),
			);
		},
		close: clear,
		stop() {
			if (stopped) return;
			stopped = true;
			for (const uri of new Set([...timers.keys(), ...published])) clear(uri);
		},
	};
	return publisher;
};
