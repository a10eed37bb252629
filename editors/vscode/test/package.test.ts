import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
	ConfigurationRequest,
	createProtocolConnection,
	type Diagnostic,
	DidOpenTextDocumentNotification,
	ExitNotification,
	HoverRequest,
	InitializedNotification,
	type InitializeParams,
	InitializeRequest,
	IPCMessageReader,
	IPCMessageWriter,
	LogMessageNotification,
	MarkupContent,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	RegistrationRequest,
	type ServerCapabilities,
	ShowMessageNotification,
	ShutdownRequest,
} from "vscode-languageserver-protocol/node";
import mainManifest from "../../../package.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };

const root = path.dirname(import.meta.dirname);
const vsce = path.join(root, "node_modules", "@vscode", "vsce", "vsce");
const hasVsce = fs.existsSync(vsce);
const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "postedit-vscode-")));
const vsix = path.join(folder, "postedit.vsix");
const installed = path.join(folder, "extension");

let names: readonly string[] = [];
beforeAll(() => {
	if (!hasVsce) return;
	execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", vsix], { cwd: root, stdio: "pipe" });
	const files = unzipSync(fs.readFileSync(vsix));
	names = Object.keys(files);
	for (const [name, bytes] of Object.entries(files)) {
		const file = path.join(folder, name);
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.writeFileSync(file, bytes);
	}
}, 180_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const servers: ChildProcess[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) server.kill("SIGKILL");
});

/** What the settings are if nobody sets them. */
const DEFAULTS = Object.fromEntries(
	Object.entries(manifest.contributes.configuration.properties)
		.filter(([name]) => name !== "postedit.trace.server")
		.map(([name, { default: value }]) => [name.replace("postedit.", ""), value]),
);

interface Session {
	readonly connection: ProtocolConnection;
	readonly capabilities: ServerCapabilities;
	/** The next diagnostics of a document. */
	open(uri: string, text: string, languageId?: string): Promise<readonly Diagnostic[]>;
	readonly said: readonly string[];
	readonly server: ChildProcess;
}

/** Starts the server as the extension does, and answers it as the editor does. */
const start = async (workspace: string | null, trusted: boolean): Promise<Session> => {
	const server = fork(path.join(installed, "dist", "server", "server.js"), ["--node-ipc"], { cwd: os.tmpdir() });
	servers.push(server);
	const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
	const said: string[] = [];
	const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
	connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => DEFAULTS));
	connection.onRequest(RegistrationRequest.type, () => {});
	connection.onNotification(LogMessageNotification.type, ({ message }) => void said.push(message));
	connection.onNotification(ShowMessageNotification.type, ({ message }) => void said.push(message));
	connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
		waiting.get(uri)?.(diagnostics),
	);
	connection.listen();
	const uri = workspace === null ? null : pathToFileURL(workspace).href;
	const params: InitializeParams = {
		processId: process.pid,
		rootUri: uri,
		workspaceFolders: uri === null ? null : [{ uri, name: "workspace" }],
		initializationOptions: { trusted },
		capabilities: {
			workspace: { configuration: true, workspaceFolders: true },
			textDocument: { hover: { contentFormat: ["markdown"] }, publishDiagnostics: {} },
		},
	};
	const { capabilities } = await connection.sendRequest(InitializeRequest.type, params);
	await connection.sendNotification(InitializedNotification.type, {});
	return {
		connection,
		capabilities,
		server,
		said,
		open: (document, text, languageId = "plaintext") =>
			new Promise((resolve) => {
				waiting.set(document, resolve);
				void connection.sendNotification(DidOpenTextDocumentNotification.type, {
					textDocument: { uri: document, languageId, version: 1, text },
				});
			}),
	};
};

const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);
const SLIP = "The mayor said that the the bridge is shut.\n";

describe.skipIf(!hasVsce)("the packaged extension (skipped without @vscode/vsce)", () => {
	it("holds the extension, the server, the rules' pages and the licences, and nothing else", () => {
		for (const name of [
			"package.json",
			"readme.md",
			"LICENSE.txt",
			"icon.png",
			"dist/extension.cjs",
			"dist/schema.json",
			"dist/LICENSES.txt",
			"dist/server/NOTICE",
			"dist/server/server.js",
			"dist/server/rules/mechanics/doubled-word/readme.md",
		])
			expect(names).toContain(`extension/${name}`);
		expect(names.filter((name) => /node_modules|\/(?:src|test)\/|\.ts$/.test(name))).toEqual([]);
		expect(fs.readFileSync(path.join(installed, "dist", "LICENSES.txt"), "utf8")).toMatch(/^vscode-languageclient /m);
	});

	it("is of the linter's version, and asks for no newer editor than 1.100", () => {
		expect(manifest.version).toBe(mainManifest.version);
		expect(Number(/^\^1\.(\d+)\.0$/.exec(manifest.engines.vscode)?.[1])).toBeLessThanOrEqual(100);
	});

	it("describes every setting, and every setting is one that the server knows", async () => {
		for (const [name, { markdownDescription }] of Object.entries(manifest.contributes.configuration.properties))
			expect(markdownDescription, name).toMatch(/\w.*[.`)]$/);
		const { open, said } = await start(null, true);
		await open("untitled:Untitled-1", SLIP);
		expect(said).toEqual([]);
	});

	it("has commands of its own beside the server's, which the client registers, too", async () => {
		const { capabilities } = await start(null, true);
		const own = manifest.contributes.commands.map(({ command }) => command);
		const extension = fs.readFileSync(path.join(installed, "dist", "extension.cjs"), "utf8");
		for (const command of own) {
			expect(capabilities.executeCommandProvider?.commands).not.toContain(command);
			expect(extension).toContain(`registerCommand("${command}"`);
		}
	});

	it("finds something in a text that has no file, and says why", async () => {
		const { open, connection, server } = await start(null, true);
		const uri = "untitled:Untitled-1";
		expect(codes(await open(uri, SLIP))).toEqual(["doubled-word"]);
		const hover = await connection.sendRequest(HoverRequest.type, {
			textDocument: { uri },
			position: { line: 0, character: 22 },
		});
		const page = fs.readFileSync(
			path.join(root, "..", "..", "rules", "mechanics", "doubled-word", "readme.md"),
			"utf8",
		);
		const why = /## Why\n\n(.+)/.exec(page)?.[1] ?? "no page";
		expect(MarkupContent.is(hover?.contents) ? hover.contents.value : "").toContain(why);
		await connection.sendRequest(ShutdownRequest.type);
		await connection.sendNotification(ExitNotification.type);
		expect(await once(server, "exit")).toEqual([0, null]);
	});

	it.each([
		["markdown", "Said `the the` and the the end.\n"],
		["html", "<p>Said <code>the the</code> and the the end.</p>\n"],
	])("reads %s as such", async (language, text) => {
		const { open } = await start(null, true);
		expect(codes(await open("untitled:Untitled-1", text, language))).toEqual(["doubled-word"]);
	});

	it("runs a configuration in TypeScript in a trusted workspace only", async () => {
		const workspace = path.join(folder, "workspace");
		const ran = path.join(workspace, "ran");
		fs.mkdirSync(workspace);
		fs.writeFileSync(
			path.join(workspace, "postedit.config.ts"),
			`import fs from "node:fs";
fs.writeFileSync(${JSON.stringify(ran)}, "");
export default { rules: { "doubled-word": "off" } as const };\n`,
		);
		const uri = pathToFileURL(path.join(workspace, "a.txt")).href;
		const restricted = await start(workspace, false);
		expect(codes(await restricted.open(uri, SLIP))).toEqual(["doubled-word"]);
		expect(restricted.said.join()).toContain("trust the workspace");
		expect(fs.existsSync(ran)).toBe(false);
		const trusted = await start(workspace, true);
		expect(codes(await trusted.open(uri, SLIP))).toEqual([]);
		expect(fs.existsSync(ran)).toBe(true);
	});
});
