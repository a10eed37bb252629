import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
	type Connection,
	type Diagnostic,
	DiagnosticSeverity,
	MessageType,
	type Range,
	ShowMessageNotification,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigurationError } from "../engine/index.ts";
import type { Positions } from "./positions.ts";

/** Tells a user what is wrong with configurations: in a message, once, and in the file that is wrong. */
export interface Faults {
	tell(error: ConfigurationError): void;
	/** Shows a warning, unless it was shown since what it is about was last read. */
	warn(message: string): void;
	/** Configurations are read again: what is still wrong will be told again, without a message. */
	reset(): void;
}

const textOf = (file: string): string => {
	try {
		return fs.readFileSync(file, "utf8");
	} catch {
		return "";
	}
};

/** Where a message speaks of a file: the line and column that it names, else the first thing that it quotes. */
const rangeOf = (message: string, file: string, positions: Positions): Range => {
	const document = TextDocument.create("", "json", 0, textOf(file));
	const [, line, column] = /:(\d+):(\d+):/.exec(message) ?? /at line (\d+), column (\d+)/.exec(message) ?? [];
	if (line !== undefined && column !== undefined) {
		const start = document.offsetAt({ line: Number(line) - 1, character: Number(column) - 1 });
		return positions.rangeOf(document, { start, end: start + 1 });
	}
	const text = document.getText();
	for (const [quoted, inside = ""] of message.matchAll(/"([^"]+)"/g)) {
		const at = text.includes(quoted) ? text.indexOf(quoted) : text.indexOf(inside);
		if (at >= 0)
			return positions.rangeOf(document, { start: at, end: at + (text.includes(quoted) ? quoted : inside).length });
	}
	return positions.rangeOf(document, { start: 0, end: 0 });
};

interface Options {
	readonly connection: Connection;
	readonly positions: Positions;
	/** The URI of a file as the client spells it, if it has it open. */
	openUriOf(file: string): string | undefined;
}

export const createFaults = ({ connection, positions, openUriOf }: Options): Faults => {
	let told = new Set<string>();
	let before = new Set<string>();
	const diagnostics = new Map<string, Diagnostic[]>();

	const warn = (message: string): void => {
		if (told.has(message)) return;
		told.add(message);
		if (before.has(message)) return;
		void connection.sendNotification(ShowMessageNotification.type, {
			type: MessageType.Warning,
			message: `postedit: ${message}`,
		});
	};
	return {
		warn,
		tell({ message, file }) {
			if (file !== undefined && !told.has(message)) {
				const absolute = path.resolve(file);
				const uri = openUriOf(absolute) ?? pathToFileURL(absolute).href;
				const own = diagnostics.get(uri) ?? [];
				own.push({
					range: rangeOf(message, absolute, positions),
					severity: DiagnosticSeverity.Error,
					source: "postedit",
					message,
				});
				diagnostics.set(uri, own);
				void connection.sendDiagnostics({ uri, diagnostics: own });
			}
			warn(message);
		},
		reset() {
			before = told;
			told = new Set();
			for (const uri of diagnostics.keys()) void connection.sendDiagnostics({ uri, diagnostics: [] });
			diagnostics.clear();
		},
	};
};
