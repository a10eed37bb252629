import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith, postedit } from "./support/cli.ts";
import { root } from "./support/examples.ts";
import { frame, RICH, startServer } from "./support/language-client.ts";
import { hasMetaModel, resultFaults } from "./support/meta-model.ts";

const DIRTY = "The council met on Monday. It was the the end.\n";
const URI = "untitled:Untitled-1";
const HERE = { start: { line: 0, character: 36 }, end: { line: 0, character: 36 } };
const SEED = fs.readFileSync(path.join(root, "fixtures", "articles", "000_76705b334ae40e0c.txt"), "utf8");

describe("the language server as a process", () => {
	it("ends with 0 after shutdown and exit", async () => {
		const server = await startServer();
		server.open(URI, DIRTY);
		await server.diagnostics(URI);
		expect(await server.stop()).toEqual({ code: 0, signal: null });
		expect(server.stderr()).toBe("");
	});

	it("ends with 1 on an exit without shutdown, and when its input is closed", async () => {
		const impolite = await startServer();
		impolite.notify("exit");
		expect((await impolite.exited).code).toBe(1);
		const closed = await startServer();
		closed.child.stdin.end();
		expect((await closed.exited).code).toBe(1);
	});

	it("ends with 0 when its input is closed after shutdown, as Emacs does", async () => {
		const server = await startServer();
		await server.request("shutdown");
		server.child.stdin.end();
		expect((await server.exited).code).toBe(0);
	});

	it("ends on SIGTERM, as ALE and VS Code do, in the middle of work", async () => {
		const server = await startServer();
		server.open(URI, SEED.repeat(20));
		server.child.kill("SIGTERM");
		expect(await server.exited).toEqual({ code: null, signal: "SIGTERM" });
	});

	it("ends when nobody reads its output any more", async () => {
		const server = await startServer();
		server.child.stdout.destroy();
		server.open(URI, DIRTY);
		server.child.stdin.end();
		expect((await server.exited).code).not.toBe(0);
	});

	it("ends when the process that it serves dies", async () => {
		const parent = spawn("sleep", ["60"]);
		const server = await startServer({ processId: parent.pid ?? null });
		parent.kill("SIGKILL");
		expect((await server.exited).code).toBe(1);
	});

	it("talks over a socket, and over the channel to a parent", async () => {
		const listening = net.createServer();
		await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
		const address = listening.address();
		const port = typeof address === "object" ? address?.port : undefined;
		const child = spawn(process.execPath, [bin, "lsp", `--socket=${port}`]);
		const socket = await new Promise<net.Socket>((resolve) => listening.once("connection", resolve));
		socket.write(frame({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, capabilities: {} } }));
		let reply = "";
		for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
			reply += chunk;
			if (reply.includes('"name":"postedit"')) break;
		}
		const exit = new Promise((resolve) => child.once("exit", resolve));
		socket.destroy();
		expect(await exit).toBe(1);
		listening.close();

		const ipc = spawn(process.execPath, [bin, "lsp", "--node-ipc"], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
		const answered = new Promise((resolve) => ipc.once("message", resolve));
		ipc.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, capabilities: {} } });
		expect(await answered).toMatchObject({ id: 1, result: { serverInfo: { name: "postedit" } } });
		ipc.kill();
	});

	it("says what is wrong with its flags", () => {
		expect(postedit(["lsp", "--socket", "0"])).toMatchObject({ status: 2 });
		expect(postedit(["lsp", "--stdio", "--node-ipc"]).stderr).toContain("contradict each other");
		expect(postedit(["lsp", "a.txt"]).stderr).toContain("lsp takes no paths");
		expect(postedit(["lsp", "--socket", "9"]).stderr).toContain("nobody listens there");
		expect(postedit(["lsp", "--node-ipc"]).stderr).toContain("channel to its parent");
	});

	it("takes the flags that VS Code's client adds", async () => {
		const server = await startServer({ args: ["--stdio", `--clientProcessId=${process.pid}`] });
		expect((await server.stop()).code).toBe(0);
	});
});

describe("the language server and a client that breaks the protocol", () => {
	it("reads messages in pieces of 7 bytes, two in one piece, and other headers first", async () => {
		const server = await startServer();
		const open = frame({
			jsonrpc: "2.0",
			method: "textDocument/didOpen",
			params: { textDocument: { uri: URI, languageId: "plaintext", version: 1, text: DIRTY } },
		});
		for (let at = 0; at < open.length; at += 7) server.write(open.subarray(at, at + 7));
		expect(await server.diagnostics(URI)).toHaveLength(1);
		const hover = (id: number) =>
			frame({
				jsonrpc: "2.0",
				id,
				method: "textDocument/hover",
				params: { textDocument: { uri: URI }, position: HERE.start },
			});
		const typed = Buffer.from(
			hover(902).toString().replace("Content", "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent"),
		);
		server.write(Buffer.concat([hover(901), typed]));
		for (const id of [901, 902]) expect(await server.message((message) => message.id === id)).toHaveProperty("result");
	});

	it("answers unknown methods with an error and lives on", async () => {
		const server = await startServer();
		expect((await server.requestMessage("postedit/nothing").answer).error?.code).toBe(-32601);
		server.notify("postedit/nothing");
		server.notify("$/nothing");
		server.open(URI, DIRTY);
		expect(await server.diagnostics(URI)).toHaveLength(1);
	});

	it("lives on after broken JSON and wrong parameters", async () => {
		const server = await startServer();
		server.write("Content-Length: 9\r\n\r\n{broken!}");
		server.notify("textDocument/didOpen", { textDocument: null });
		server.notify("textDocument/didChange", { textDocument: { uri: URI, version: 2 }, contentChanges: "no" });
		server.notify("workspace/didChangeConfiguration");
		await server.requestMessage("textDocument/codeAction", { textDocument: { uri: URI } }).answer;
		expect((await server.requestMessage("workspace/executeCommand", { command: "no" }).answer).error?.code).toBe(
			-32602,
		);
		expect(
			(await server.requestMessage("workspace/executeCommand", { command: "postedit.addWord", arguments: [7] }).answer)
				.error?.code,
		).toBe(-32602);
		server.open(URI, DIRTY);
		expect(await server.diagnostics(URI)).toHaveLength(1);
		expect((await server.stop()).code).toBe(0);
	});

	it("answers each request once, cancelled or not", async () => {
		const server = await startServer();
		server.open(URI, SEED);
		const asked = Array.from({ length: 30 }, () => {
			const request = server.requestMessage("textDocument/codeAction", {
				textDocument: { uri: URI },
				range: HERE,
				context: { diagnostics: [] },
			});
			server.notify("$/cancelRequest", { id: request.id });
			return request.answer;
		});
		for (const { error } of await Promise.all(asked)) if (error) expect([-32800, -32801]).toContain(error.code);
		server.notify("$/cancelRequest", { id: 12345 });
		expect(server.faults).toEqual([]);
	});

	it("answers for documents that are not open", async () => {
		const server = await startServer();
		const textDocument = { uri: "file:///nowhere.txt" };
		expect(await server.request("textDocument/hover", { textDocument, position: HERE.start })).toBeNull();
		expect(await server.actions(textDocument.uri, HERE)).toEqual([]);
		expect(
			await server.request("textDocument/formatting", { textDocument, options: { tabSize: 4, insertSpaces: false } }),
		).toEqual([]);
		server.notify("textDocument/didClose", { textDocument });
	});

	it("settles a flood of 500 changes on the diagnostics of the last text", async () => {
		const server = await startServer();
		let text = SEED.repeat(40);
		server.open(URI, text);
		for (let version = 2; version <= 501; version++) {
			const line = version % 20;
			server.change(URI, version, [
				{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: "x" },
			]);
			const lines = text.split("\n");
			lines[line] = `x${lines[line]}`;
			text = lines.join("\n");
		}
		const settled = await server.diagnostics(URI, ({ version }) => version === 501);
		expect(server.published(URI).length).toBeLessThanOrEqual(100);
		const versions = server.published(URI).map(({ version }) => version ?? 0);
		expect(versions).toEqual([...versions].sort((a, b) => a - b));
		server.open("untitled:fresh", text);
		expect(await server.diagnostics("untitled:fresh")).toEqual(
			settled.map((diagnostic) => JSON.parse(JSON.stringify(diagnostic).replaceAll(URI, "untitled:fresh"))),
		);
	});
});

describe("the language server and what a client can do", () => {
	it("offers nothing and asks nothing that a bare client did not announce", async () => {
		const folder = folderWith({ "a.txt": DIRTY });
		const server = await startServer({ capabilities: {}, folders: [folder] });
		server.open(URI, SEED);
		const diagnostics = await server.diagnostics(URI);
		expect(diagnostics).toHaveLength(4);
		for (const diagnostic of diagnostics)
			expect(Object.keys(diagnostic).sort()).toEqual(["code", "message", "range", "severity", "source"]);
		expect(server.published(URI)[0]).not.toHaveProperty("version");
		// Commands would end in edits that the client does not take.
		const actions = await server.actions(URI, { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } });
		for (const action of actions) expect(typeof action.command).toBe("string");
		await server.request("workspace/executeCommand", { command: "postedit.fixAll", arguments: [{ uri: URI }] });
		expect(server.messages.filter(({ id, method }) => id !== undefined && method !== undefined)).toEqual([]);
	});

	it("gives plain commands to a client without literals, and edits through applyEdit", async () => {
		const edits: unknown[] = [];
		const server = await startServer({
			capabilities: { workspace: { applyEdit: true } },
			// ALE carries edits out and never says so.
			answers: {
				"workspace/applyEdit": (params) => {
					edits.push(params);
					return new Promise(() => {});
				},
			},
		});
		server.open(URI, DIRTY);
		const [action] = await server.actions(URI, HERE);
		expect(action).toMatchObject({ title: "Replace `the the` with `the`", command: "postedit.applyEdits" });
		await server.request("workspace/executeCommand", { command: action?.command, arguments: action?.arguments });
		await server.message(({ method }) => method === "workspace/applyEdit");
		expect(edits[0]).toMatchObject({ edit: { changes: { [URI]: [{ newText: expect.any(String) }] } } });
		expect(
			await server.request("textDocument/hover", { textDocument: { uri: URI }, position: HERE.start }),
		).not.toBeNull();
	});

	it("tells of an edit that the client refuses, and works on", async () => {
		const server = await startServer({
			answers: { "workspace/applyEdit": () => ({ applied: false, failureReason: "read only" }) },
		});
		server.open(URI, DIRTY);
		await server.request("workspace/executeCommand", { command: "postedit.fixAll", arguments: [{ uri: URI }] });
		const told = await server.message(({ method }) => method === "window/showMessage");
		expect(JSON.stringify(told.params)).toContain("read only");
		expect(server.faults).toEqual([]);
	});

	it("pulls where the client pulls, and pushes where it could but does not", async () => {
		const pulling = { ...RICH, textDocument: { ...Object(RICH["textDocument"]), diagnostic: {} } };
		const server = await startServer({ capabilities: pulling });
		server.open(URI, DIRTY);
		const textDocument = { uri: URI };
		const first = await server.request<{ resultId: string; kind: string; items: unknown[] }>(
			"textDocument/diagnostic",
			{ textDocument },
		);
		expect(first).toMatchObject({ kind: "full", items: [{ code: "doubled-word" }] });
		expect(await server.request("textDocument/diagnostic", { textDocument, previousResultId: first.resultId })).toEqual(
			{
				kind: "unchanged",
				resultId: first.resultId,
			},
		);
		server.change(URI, 2, [{ text: DIRTY + DIRTY }]);
		const second = await server.request<{ items: unknown[] }>("textDocument/diagnostic", { textDocument });
		expect(second.items).toHaveLength(2);
		expect(server.published(URI)).toEqual([]);
		const silent = await startServer({ capabilities: pulling });
		silent.open(URI, DIRTY);
		expect(await silent.diagnostics(URI)).toHaveLength(1);
	});

	it.skipIf(!hasMetaModel)("sends only what the meta model has (needs metaModel.json, as LSP_META_MODEL)", async () => {
		expect(resultFaults("textDocument/hover", { contents: 7 })).not.toEqual([]);
		const folder = folderWith({ "a.txt": SEED, "postedit.config.json": '{ "wrods": [] }' });
		const server = await startServer({
			folders: [folder],
			capabilities: {
				...RICH,
				textDocument: { ...Object(RICH["textDocument"]), diagnostic: {} },
				workspace: {
					...Object(RICH["workspace"]),
					didChangeWatchedFiles: { dynamicRegistration: true },
					didChangeConfiguration: { dynamicRegistration: true },
					diagnostics: { refreshSupport: true },
				},
			},
			initializationOptions: { codeLens: true, status: true },
		});
		server.open(URI, SEED);
		await server.diagnostics(URI);
		const whole = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
		await server.actions(URI, whole);
		const textDocument = { uri: URI };
		await server.request("textDocument/hover", { textDocument, position: { line: 18, character: 190 } });
		await server.request("textDocument/formatting", { textDocument, options: { tabSize: 4, insertSpaces: false } });
		await server.request("textDocument/codeLens", { textDocument });
		await server.request("textDocument/diagnostic", { textDocument });
		await server.request("workspace/diagnostic", { previousResultIds: [] });
		await server.request("workspace/executeCommand", { command: "postedit.fixAll", arguments: [{ uri: URI }] });
		await server.message(({ method }) => method === "workspace/applyEdit");
		await server.stop();
		expect(server.faults).toEqual([]);
	});
});

it("leaves no process behind when its client is killed", async () => {
	const client = spawn(
		process.execPath,
		[
			"-e",
			`const server = require("node:child_process").spawn(process.execPath, [${JSON.stringify(bin)}, "lsp", "--stdio"], { stdio: ["pipe", "ignore", "ignore"] });
			console.log(server.pid); setInterval(() => {}, 1000);`,
		],
		{ stdio: ["ignore", "pipe", "ignore"] },
	);
	const pid = Number(
		await new Promise<string>((resolve) => client.stdout.once("data", (data) => resolve(String(data)))),
	);
	client.kill("SIGKILL");
	const isAlive = () => spawnSync("kill", ["-0", String(pid)]).status === 0;
	for (let i = 0; i < 200 && isAlive(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
	expect(isAlive()).toBe(false);
});
