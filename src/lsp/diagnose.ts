import type { Diagnostic } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked, Checker } from "./check.ts";
import type { Client } from "./client.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { Positions } from "./positions.ts";

/** Diagnostics of a document, and the version that they are of. */
export interface Diagnosed {
	readonly checked: Checked;
	/** Holds the text that was linted, whatever has been typed since. */
	readonly document: TextDocument;
	readonly diagnostics: Diagnostic[];
}

export interface Diagnoser {
	/** The same object for the same version. */
	diagnose(document: TextDocument): Promise<Diagnosed>;
}

/** Diagnostics out of what documents came to. */
export const createDiagnoser = (checker: Checker, client: Client, positions: Positions): Diagnoser => {
	const made = new WeakMap<Checked, Diagnosed>();
	return {
		async diagnose(document) {
			const { uri, languageId } = document;
			const checked = await checker.check(document);
			const known = made.get(checked);
			if (known) return known;
			const snapshot = TextDocument.create(uri, languageId, checked.version, checked.text);
			const diagnosed = {
				checked,
				document: snapshot,
				diagnostics: checked.linted.findings.map((finding) => toDiagnostic(finding, snapshot, client, positions)),
			};
			made.set(checked, diagnosed);
			return diagnosed;
		},
	};
};
