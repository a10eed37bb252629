import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith } from "./support/cli.ts";
import { type Message, RICH, type StartOptions, startServer } from "./support/language-client.ts";

const DIRTY = "It was the the end , then.";
const uriOf = (folder: string, name: string): string => pathToFileURL(path.join(folder, name)).href;
const codes = (found: readonly { readonly code: string }[]): readonly string[] => found.map(({ code }) => code);
const isMessage = ({ method }: Message): boolean => method === "window/showMessage";

describe("the settings that a client gives", () => {
	const withAnswer = (answer: () => unknown): StartOptions => ({ answers: { "workspace/configuration": answer } });

	it("may be null, empty, of the wrong type, an error, or no answer at all: diagnostics come all the same", async () => {
		const never = new Promise(() => {});
		for (const answer of [null, [], [null], [{}], ["x"], [7], "x", { rules: 3 }, [{ rules: { nothing: "error" } }]]) {
			const server = await startServer(withAnswer(() => answer));
			server.open("untitled:1", DIRTY);
			expect(await server.diagnostics("untitled:1"), JSON.stringify(answer)).toHaveLength(2);
		}
		for (const failing of [() => Promise.reject(new Error("no")), () => never]) {
			const server = await startServer(withAnswer(failing));
			server.open("untitled:1", DIRTY);
			expect(await server.diagnostics("untitled:1")).toHaveLength(2);
		}
	});

	it("hold, and those that cannot be meant are told of once", async () => {
		const server = await startServer(
			withAnswer(() => [{ rules: { "doubled-word": "off" }, debounce: "soon", wrods: 1, translated: "maybe" }]),
		);
		server.open("untitled:1", DIRTY);
		expect(codes(await server.diagnostics("untitled:1"))).toEqual(["space-before-punctuation"]);
		server.open("untitled:2", DIRTY);
		await server.diagnostics("untitled:2");
		const told = server.messages.filter(isMessage).map(({ params }) => JSON.stringify(params));
		expect(told).toHaveLength(3);
		for (const part of ["postedit.debounce", "postedit.wrods", "translated"]) expect(told.join()).toContain(part);
	});

	it("are asked for again when the client says that they changed, and pushed by clients that cannot be asked", async () => {
		let level = "error";
		const asked = await startServer(withAnswer(() => [{ rules: { "doubled-word": level } }]));
		asked.open("untitled:1", DIRTY);
		expect(await asked.diagnostics("untitled:1")).toHaveLength(2);
		level = "off";
		asked.notify("workspace/didChangeConfiguration", { settings: null });
		expect(await asked.diagnostics("untitled:1", ({ diagnostics }) => diagnostics.length === 1)).toHaveLength(1);
		const capabilities = { ...RICH, workspace: {} };
		const pushed = await startServer({ capabilities, initializationOptions: { rules: { "doubled-word": "off" } } });
		pushed.open("untitled:1", DIRTY);
		expect(await pushed.diagnostics("untitled:1")).toHaveLength(1);
		pushed.notify("workspace/didChangeConfiguration", { settings: { postedit: { enable: false } } });
		expect(await pushed.diagnostics("untitled:1", ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
		expect(pushed.messages.some(({ method }) => method === "workspace/configuration")).toBe(false);
	});

	it("make it lint when a document is saved, if they say so", async () => {
		const server = await startServer({ initializationOptions: { run: "onSave", debounce: 0 } });
		const uri = "untitled:1";
		server.open(uri, DIRTY);
		await server.diagnostics(uri);
		server.change(uri, 2, [{ text: "It was the end." }]);
		await server.request("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 0 } });
		expect(server.published(uri)).toHaveLength(1);
		server.notify("textDocument/didSave", { textDocument: { uri } });
		expect(await server.diagnostics(uri, ({ version }) => version === 2)).toEqual([]);
	});
});

describe("configuration files", () => {
	it("hold by folder, in a workspace of several roots", async () => {
		const off = JSON.stringify({ rules: { "doubled-word": "off" } });
		const [one, two] = [folderWith({ "postedit.config.json": off, "sub/postedit.config.json": "{}" }), folderWith({})];
		const server = await startServer({ folders: [one, two] });
		for (const uri of [uriOf(one, "a.txt"), uriOf(one, "sub/a.txt"), uriOf(two, "a.txt")]) server.open(uri, DIRTY);
		expect(await server.diagnostics(uriOf(one, "a.txt"))).toHaveLength(1);
		expect(await server.diagnostics(uriOf(one, "sub/a.txt"))).toHaveLength(2);
		expect(await server.diagnostics(uriOf(two, "a.txt"))).toHaveLength(2);
	});

	it("are read again when they change, whether the client watches them or not", async () => {
		const watching = { ...RICH, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
		for (const capabilities of [RICH, watching]) {
			const folder = folderWith({ "postedit.config.json": "{}" });
			const server = await startServer({ folders: [folder], capabilities });
			const uri = uriOf(folder, "a.txt");
			server.open(uri, DIRTY);
			expect(await server.diagnostics(uri)).toHaveLength(2);
			fs.writeFileSync(path.join(folder, "postedit.config.json"), '{ "rules": { "mechanics": "off" } }');
			if (capabilities === watching)
				server.notify("workspace/didChangeWatchedFiles", {
					changes: [{ uri: uriOf(folder, "postedit.config.json"), type: 2 }],
				});
			expect(await server.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
		}
	});

	it("that are wrong are told of in a message and in the file, until they are mended", async () => {
		const folder = folderWith({ "postedit.config.json": '{\n  "words": ["x"],\n  "ruels": {}\n}\n' });
		const server = await startServer({ folders: [folder] });
		const file = uriOf(folder, "postedit.config.json");
		server.open(uriOf(folder, "a.txt"), DIRTY);
		expect(await server.diagnostics(uriOf(folder, "a.txt"))).toHaveLength(2);
		expect(await server.diagnostics(file)).toMatchObject([
			{
				range: { start: { line: 2, character: 2 }, end: { line: 2, character: 9 } },
				message: expect.stringContaining('did you mean "rules"?'),
			},
		]);
		const { params } = await server.message(isMessage);
		expect(JSON.stringify(params)).toContain("ruels");
		fs.writeFileSync(path.join(folder, "postedit.config.json"), '{ "rules": { "mechanics": "off" } }');
		expect(await server.diagnostics(file, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
		await server.diagnostics(uriOf(folder, "a.txt"), ({ diagnostics }) => diagnostics.length === 0);
	});

	it("in a programming language are not run in a workspace that nobody trusts", async () => {
		const trap = path.join(folderWith({}), "sprung");
		const hostile = `import fs from "node:fs"; fs.writeFileSync(${JSON.stringify(trap)}, ""); export default { rules: { "doubled-word": "off" } };`;
		for (const name of ["postedit.config.js", "postedit.config.mjs", "postedit.config.ts"]) {
			const folder = folderWith({
				[name]: hostile,
				"package.json": '{ "type": "module" }',
				".vscode/settings.json": '{ "postedit.trusted": true }',
			});
			const answers = { "workspace/configuration": () => [{ trusted: true }] };
			const server = await startServer({ folders: [folder], answers });
			server.open(uriOf(folder, "a.txt"), DIRTY);
			expect(await server.diagnostics(uriOf(folder, "a.txt"))).toHaveLength(2);
			await server.request("workspace/executeCommand", { command: "postedit.checkWorkspace" });
			expect(fs.existsSync(trap)).toBe(false);
			expect(await server.diagnostics(uriOf(folder, name))).toMatchObject([
				{ message: expect.stringContaining("trust the workspace") },
			]);
			expect(JSON.stringify((await server.message(isMessage)).params)).toContain("trust the workspace");
			const trusting = await startServer({ folders: [folder], initializationOptions: { trusted: true } });
			trusting.open(uriOf(folder, "a.txt"), DIRTY);
			expect(codes(await trusting.diagnostics(uriOf(folder, "a.txt")))).toEqual(["space-before-punctuation"]);
			expect(fs.existsSync(trap)).toBe(true);
			fs.rmSync(trap);
		}
	});

	it("may be one for all documents, and a broken file of suppressions suppresses nothing", async () => {
		const folder = folderWith({
			"ours.json": '{ "rules": { "doubled-word": "off" } }',
			"sub/postedit.config.json": '{ "rules": { "space-before-punctuation": "off" } }',
			"postedit-suppressions.json": "[]",
		});
		const server = await startServer({ folders: [folder], initializationOptions: { configuration: "ours.json" } });
		server.open(uriOf(folder, "sub/a.txt"), DIRTY);
		expect(codes(await server.diagnostics(uriOf(folder, "sub/a.txt")))).toEqual(["space-before-punctuation"]);
		expect(await server.diagnostics(uriOf(folder, "postedit-suppressions.json"))).toHaveLength(1);
	});
});
