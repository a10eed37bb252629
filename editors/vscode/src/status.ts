import * as vscode from "vscode";
import { State } from "vscode-languageclient/node";
import { type ArticleStatus, articleStatusOf, labelOf, sentencesOf } from "./article-status.ts";
import { isArticle } from "./articles.ts";

/** The item in the status bar: how the server is, and what it says of the article in the active editor. */
export interface Status extends vscode.Disposable {
	setState(state: State): void;
	/** Takes what the server sends of an article, `postedit/status`. */
	hear(sent: unknown): void;
}

const COMMANDS =
	"[Apply safe fixes](command:postedit.applySafeFixes) · [Restart](command:postedit.restart) · [Output](command:postedit.showOutput)";

/** Shown while an article is in the active editor. */
export const createStatus = (): Status => {
	const item = vscode.window.createStatusBarItem("postedit", vscode.StatusBarAlignment.Right, 100);
	item.name = "postedit";
	item.command = "postedit.showOutput";
	let state = State.Starting;
	const articles = new Map<string, ArticleStatus>();

	const tooltip = (...lines: readonly string[]): vscode.MarkdownString => {
		const text = new vscode.MarkdownString([...lines, COMMANDS].join("\n\n"), true);
		text.isTrusted = { enabledCommands: ["postedit.applySafeFixes", "postedit.restart", "postedit.showOutput"] };
		return text;
	};
	const show = (text: string, background: string | undefined, ...lines: readonly string[]): void => {
		item.text = text;
		item.tooltip = tooltip(...lines);
		item.backgroundColor = background === undefined ? undefined : new vscode.ThemeColor(background);
	};
	const update = (): void => {
		const document = vscode.window.activeTextEditor?.document;
		if (!document || !isArticle(document)) {
			item.hide();
			return;
		}
		const article = articles.get(document.uri.toString());
		if (state === State.Stopped)
			show("$(circle-slash) postedit", "statusBarItem.errorBackground", "The server does not run.");
		else if (state === State.Starting) show("$(sync~spin) postedit", undefined, "The server is starting.");
		else if (!vscode.workspace.getConfiguration("postedit", document).get("enable", true))
			show("$(circle-slash) postedit", undefined, "Switched off here by the setting postedit.enable.");
		else if (article) show(labelOf(article), undefined, ...sentencesOf(article));
		else show("$(check) postedit", undefined, "The server runs.");
		item.show();
	};
	const listeners = [
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.workspace.onDidChangeConfiguration((change) => {
			if (!change.affectsConfiguration("postedit")) return;
			if (change.affectsConfiguration("postedit.status")) articles.clear();
			update();
		}),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => articles.delete(uri.toString())),
	];
	update();
	return {
		setState(next) {
			state = next;
			if (next !== State.Running) articles.clear();
			update();
		},
		hear(sent) {
			const article = articleStatusOf(sent);
			// The server has the URI in its own spelling.
			if (article) articles.set(vscode.Uri.parse(article.uri).toString(), article);
			update();
		},
		dispose() {
			for (const listener of listeners) listener.dispose();
			item.dispose();
		},
	};
};
