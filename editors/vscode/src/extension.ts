import * as vscode from "vscode";
import { createRestartableClient, type RestartableClient } from "./client.ts";
import { createStatus } from "./status.ts";

let client: RestartableClient | undefined;

/** Starts the server and keeps the status bar; called by the editor when the first article is opened. */
export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
	const output = vscode.window.createOutputChannel("postedit", { log: true });
	const status = createStatus();
	const own = createRestartableClient(context.asAbsolutePath("dist/server/server.js"), output, status);
	client = own;
	context.subscriptions.push(
		output,
		status,
		vscode.commands.registerCommand("postedit.restart", () => own.restart()),
		vscode.commands.registerCommand("postedit.showOutput", () => output.show(true)),
		vscode.commands.registerCommand("postedit.applySafeFixes", () =>
			vscode.commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.postedit", apply: "first" }),
		),
		// The server was told at its start not to run configurations that are programs.
		vscode.workspace.onDidGrantWorkspaceTrust(() => own.restart()),
	);
	await own.restart();
};

/** Stops the server; called by the editor when it is closed or the extension is switched off. */
export const deactivate = async (): Promise<void> => client?.stop();
