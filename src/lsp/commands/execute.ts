import path from "node:path";
import {
	type ApplyWorkspaceEditResult,
	type Connection,
	ErrorCodes,
	type ExecuteCommandParams,
	ResponseError,
	type TextEdit,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked, Checker } from "../check.ts";
import type { Client } from "../client.ts";
import { minimalEdits, textEdits, workspaceEdit } from "../edits.ts";
import type { Positions } from "../positions.ts";
import { type Configuring, changeConfiguration } from "./configure.ts";
import { COMMANDS, type CommandName } from "./names.ts";

/** What commands are run with. */
export interface Office extends Configuring {
	readonly connection: Connection;
	readonly client: Client;
	readonly checker: Checker;
	readonly positions: Positions;
	documentOf(uri: string): TextDocument | undefined;
	/** Reads configurations, words and suppressions again and lints what is open. */
	reload(): void;
	/** Lints all articles of the workspace's folders and shows what is found. */
	checkWorkspace(): Promise<void>;
	/** Shows a page to the user. */
	showPage(url: string): void;
}

/** What a client gave, once it was seen to be an object. */
type Argument = Readonly<Record<string, unknown>>;

const invalid = (message: string): never => {
	throw new ResponseError(ErrorCodes.InvalidParams, message);
};
const textIn = (argument: Argument, key: string): string => {
	const value = argument[key];
	return typeof value === "string" ? value : invalid(`expected a string as ${key}, not ${JSON.stringify(value)}`);
};

const isTextEdit = (value: unknown): value is TextEdit =>
	typeof value === "object" && value !== null && "range" in value && "newText" in value;

/** Sends edits to the client and does not wait: some carry them out and never say so. */
const applyEdits = (
	document: Pick<TextDocument, "uri" | "version">,
	edits: readonly TextEdit[],
	{ connection, client, inform }: Office,
): void => {
	if (edits.length === 0) return;
	if (!client.appliesEdits) {
		inform("this editor takes no edits from a server");
		return;
	}
	connection.workspace
		.applyEdit({ label: "postedit", edit: workspaceEdit(edits, document, client) })
		// Whatever a client answers, null among it.
		.then((answer: Partial<ApplyWorkspaceEditResult> | null) => {
			if (answer?.applied === false)
				inform(`the editor did not apply the edit${answer.failureReason ? `: ${answer.failureReason}` : ""}`);
		})
		.catch((error: unknown) => connection.console.warn(`workspace/applyEdit: ${String(error)}`));
};

/** Edits of a text that is open, whatever the server has linted of it. */
export const replaceOpen = (document: TextDocument, text: string, office: Office): void =>
	applyEdits(document, textEdits(minimalEdits(document.getText(), text), document, office.positions), office);

const checkedOf = async (argument: Argument, office: Office): Promise<Checked> => {
	const document = office.documentOf(textIn(argument, "uri"));
	return document ? office.checker.check(document) : invalid(`no such document is open: ${textIn(argument, "uri")}`);
};

type Execute = (argument: Argument, office: Office) => Promise<void>;

const addWord: Execute = async (argument, office) => {
	const word = textIn(argument, "word").trim();
	const target = textIn(argument, "target");
	if (target === "user") {
		const { addUserWord } = await import("../../engine/configuration/user-words.ts");
		addUserWord(word);
	} else if (target === "workspace" || target === "file") {
		const { path: file, editor } = await checkedOf(argument, office);
		const { patternOf } = await import("../../engine/configuration/edit.ts");
		await changeConfiguration(
			file,
			editor,
			(configuration) => ({
				kind: "word",
				word,
				...(target === "file" ? { files: patternOf(relativeTo(path.dirname(configuration), file)) } : {}),
			}),
			office,
		);
	} else invalid(`expected user, workspace or file as target, not ${target}`);
	office.reload();
};

const relativeTo = (folder: string, file: string): string => path.relative(folder, file).split(path.sep).join("/");

const ignoreHere: Execute = async (argument, office) => {
	const { path: file, linted } = await checkedOf(argument, office);
	const fingerprint = textIn(argument, "fingerprint");
	const found = linted.findings.filter((finding) => finding.fingerprint === fingerprint);
	if (found.length === 0) {
		office.inform("what was to be ignored is not found any more");
		return;
	}
	const { createSuppressions } = await import("../../engine/suppress/suppressions.ts");
	const suppressions = createSuppressions(office.projects.suppressionsFor(file));
	suppressions.hear(file, [], found);
	suppressions.save({ prune: false, reason: "", date: new Date().toISOString().slice(0, 10) });
	office.reload();
};

const allowPhrase: Execute = async (argument, office) => {
	const { path: file, editor, project } = await checkedOf(argument, office);
	const rule = textIn(argument, "ruleId");
	const phrase = textIn(argument, "phrase");
	await changeConfiguration(
		file,
		editor,
		() => ({ kind: "allow", rule, phrase, now: project.settings.rules[rule] }),
		office,
	);
	office.reload();
};

const disableRule: Execute = async (argument, office) => {
	const { path: file, editor } = await checkedOf(argument, office);
	await changeConfiguration(file, editor, () => ({ kind: "off", rule: textIn(argument, "ruleId") }), office);
	office.reload();
};

const EXECUTE: Readonly<Record<CommandName, Execute>> = {
	addWord,
	ignoreHere,
	allowPhrase,
	disableRule,
	async applyEdits(argument, office) {
		const { version, edits } = argument;
		if (typeof version !== "number" || !Array.isArray(edits) || !edits.every(isTextEdit))
			return invalid("expected the edits of a code action");
		applyEdits({ uri: textIn(argument, "uri"), version }, edits, office);
	},
	async fixAll(argument, office) {
		const checked = await checkedOf(argument, office);
		const document = office.documentOf(textIn(argument, "uri"));
		if (document?.version === checked.version) replaceOpen(document, await checked.fixed(), office);
	},
	async openRulePage(argument, { showPage }) {
		showPage(textIn(argument, "url"));
	},
	async checkWorkspace(_argument, office) {
		await office.checkWorkspace();
	},
	async reload(_argument, office) {
		office.reload();
	},
};

const commandOf = (name: string): CommandName | undefined => {
	const names: readonly CommandName[] = [
		"applyEdits",
		"addWord",
		"ignoreHere",
		"allowPhrase",
		"disableRule",
		"openRulePage",
		"fixAll",
		"checkWorkspace",
		"reload",
	];
	return names.find((command) => COMMANDS[command] === name);
};

/** Runs a command that the client asks for. Faults of configurations are told to the user, wrong arguments to the client. */
export const execute = async ({ command, arguments: given }: ExecuteCommandParams, office: Office): Promise<null> => {
	const name = commandOf(command);
	if (!name) throw new ResponseError(ErrorCodes.InvalidParams, `unknown command ${JSON.stringify(command)}`);
	const argument: unknown = given?.[0] ?? {};
	const isUri = typeof argument === "string";
	if (typeof argument !== "object" && !isUri) return invalid(`expected an object, not ${JSON.stringify(argument)}`);
	try {
		await EXECUTE[name](isUri ? { uri: argument } : { ...argument }, office);
	} catch (error) {
		if (error instanceof ResponseError) throw error;
		office.inform(error instanceof Error ? error.message : String(error));
	}
	return null;
};
