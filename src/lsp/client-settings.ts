import type { Connection } from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { DEFAULTS, type EditorSettings, ownPart, readSettings } from "./settings.ts";

/** What the editor's user has set, by document. */
export interface ClientSettings {
	/** Never waits for a client that does not answer, and never throws. */
	settingsFor(uri: string): Promise<EditorSettings>;
	/** Settings that the client sends by itself; where it can be asked, only a sign that something changed. */
	push(given: unknown): void;
	forget(uri: string): void;
}

/** A client that takes longer to answer is linted for with what is known; its answer counts when it comes. */
const PATIENCE = 1000;

interface Options {
	readonly connection: Connection;
	readonly client: Client;
	/** What the client gave at the start; holds until it says otherwise. */
	readonly initial: unknown;
	warn(message: string): void;
	/** Hears that settings came to something else than what was used. */
	onLate(): void;
}

/** Asks the client for settings where it can be asked, once a document, else keeps what it was given. */
export const createClientSettings = ({ connection, client, initial, warn, onLate }: Options): ClientSettings => {
	let given = ownPart(initial);
	let base = readSettings(given, warn);
	let asked = new Map<string, Promise<EditorSettings>>();

	const request = async (uri: string): Promise<EditorSettings> => {
		try {
			const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: "postedit" });
			// A section that nobody has set is null, or empty: what was given at the start holds.
			return await readSettings({ ...given, ...withoutNulls(ownPart(answer)) }, warn);
		} catch {
			return base;
		}
	};
	const ask = (uri: string): Promise<EditorSettings> => {
		const of = asked;
		const answer = request(uri);
		let isLate = false;
		const patience = new Promise<EditorSettings>((resolve) => {
			const timer = setTimeout(() => {
				isLate = true;
				resolve(base);
			}, PATIENCE);
			answer.finally(() => clearTimeout(timer));
		});
		answer.then((settings) => {
			if (!isLate || of !== asked) return;
			of.set(uri, Promise.resolve(settings));
			onLate();
		});
		return Promise.race([answer, patience]);
	};
	return {
		settingsFor(uri) {
			if (!client.answersConfiguration) return base;
			const settings = asked.get(uri) ?? ask(uri);
			asked.set(uri, settings);
			return settings;
		},
		push(value) {
			asked = new Map();
			if (client.answersConfiguration) return;
			given = { ...ownPart(initial), ...withoutNulls(ownPart(value)) };
			base = readSettings(given, warn).catch(() => DEFAULTS);
		},
		forget: (uri) => void asked.delete(uri),
	};
};

const withoutNulls = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
	Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
