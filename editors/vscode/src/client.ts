import * as vscode from "vscode";
import {
	LanguageClient,
	type LanguageClientOptions,
	type ServerOptions,
	State,
	TransportKind,
} from "vscode-languageclient/node";
import { ARTICLES } from "./articles.ts";
import type { Status } from "./status.ts";

/** Milliseconds that a server has to end by itself. */
const PATIENCE = 2000;
/** Where a debugger finds the server while the extension is debugged. */
const INSPECT = "--inspect=6019";

/** The client of the server; one at a time. */
export interface RestartableClient {
	/** Starts it, after ending the one that runs. Says so if it cannot be started, and does not throw. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A client that is not started yet; `module` is the file of the server. */
export const createRestartableClient = (
	module: string,
	output: vscode.LogOutputChannel,
	status: Status,
): RestartableClient => {
	const server: ServerOptions = {
		run: { module, transport: TransportKind.ipc },
		debug: { module, transport: TransportKind.ipc, options: { execArgv: [INSPECT] } },
	};
	let running: LanguageClient | undefined;
	let queue = Promise.resolve();
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		queue = queue.then(work);
		return queue;
	};

	const stop = async (): Promise<void> => {
		const client = running;
		running = undefined;
		try {
			if (client?.needsStop()) await client.stop(PATIENCE);
			await client?.dispose();
		} catch (error) {
			output.warn(`The server did not end by itself: ${messageOf(error)}`);
		}
	};
	const start = async (): Promise<void> => {
		const options: LanguageClientOptions = {
			documentSelector: ARTICLES,
			diagnosticCollectionName: "postedit",
			outputChannel: output,
			// A workspace that nobody trusts must not make the server run its configuration.
			initializationOptions: { trusted: vscode.workspace.isTrusted },
		};
		const client = new LanguageClient("postedit", "postedit", server, options);
		running = client;
		client.onDidChangeState(({ newState }) => {
			if (client === running) status.setState(newState);
		});
		client.onNotification("postedit/status", (sent: unknown) => status.hear(sent));
		try {
			await client.start();
		} catch (error) {
			status.setState(State.Stopped);
			output.error(`The server cannot be started: ${messageOf(error)}`);
			const show = "Show Output";
			// Not awaited: the answer may never come.
			void vscode.window.showErrorMessage(`postedit cannot be started: ${messageOf(error)}`, show).then((answer) => {
				if (answer === show) output.show(true);
			});
		}
	};
	return {
		restart: () =>
			inTurn(async () => {
				await stop();
				await start();
			}),
		stop: () => inTurn(stop),
	};
};
