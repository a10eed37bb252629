import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Linted } from "../engine/index.ts";
import type { ClientSettings } from "./client-settings.ts";
import { isOwnFile, nameOf } from "./names.ts";
import type { Project, Projects } from "./projects.ts";
import type { EditorSettings } from "./settings.ts";

/** What a document came to at one version. */
export interface Checked {
	readonly version: number;
	/** The text that was linted; all offsets are into it. */
	readonly text: string;
	/** The path that it was linted under. */
	readonly path: string;
	readonly editor: EditorSettings;
	readonly project: Project;
	readonly linted: Linted;
	/** The text after all safe fixes. */
	fixed(): Promise<string>;
}

/** Lints documents, each version once, whoever asks. */
export interface Checker {
	check(document: TextDocument): Promise<Checked>;
	/** Forgets what is known of all documents: configurations changed. */
	reset(): void;
	forget(uri: string): void;
}

export const createChecker = (clientSettings: ClientSettings, projects: Projects): Checker => {
	let latest = new Map<
		string,
		{ readonly version: number; readonly text: string; readonly checked: Promise<Checked> }
	>();

	const lint = async (document: TextDocument): Promise<Checked> => {
		const { uri, version, languageId } = document;
		const text = document.getText();
		const path = nameOf(uri, languageId, projects.firstFolder());
		const editor = await clientSettings.settingsFor(uri);
		const project = await projects.projectFor(path, editor);
		const task = { path, settings: project.settings };
		const silent = !editor.enable || project.isIgnored || isOwnFile(path);
		const linted = silent ? nothingIn(text) : await project.linter.lintText(text, task);
		let fixed: Promise<string> | undefined;
		return {
			version,
			text,
			path,
			editor,
			project,
			linted,
			fixed() {
				fixed ??= silent
					? Promise.resolve(text)
					: project.linter
							.lintText(text, task, { mode: "safe" })
							.then((result) => (result.fixed.length > 0 ? result.source : text));
				return fixed;
			},
		};
	};
	return {
		check(document) {
			const { uri, version } = document;
			const text = document.getText();
			const known = latest.get(uri);
			if (known?.version === version && known.text === text) return known.checked;
			const checked = lint(document);
			latest.set(uri, { version, text, checked });
			// Who asks next tries again.
			checked.catch(() => latest.delete(uri));
			return checked;
		},
		reset() {
			latest = new Map();
		},
		forget: (uri) => void latest.delete(uri),
	};
};

const nothingIn = (source: string): Linted => ({ source, findings: [], fixed: [], suppressed: [], crashed: false });
