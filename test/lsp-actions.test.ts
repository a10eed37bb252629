import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, postedit } from "./support/cli.ts";
import { root } from "./support/examples.ts";
import { type Action, edited, editsOf, type Range, RICH, startServer } from "./support/language-client.ts";

const seed = fs.readFileSync(path.join(root, "fixtures", "articles", "000_76705b334ae40e0c.txt"), "utf8");
const URI = "untitled:Untitled-1";
const uriOf = (folder: string, name: string): string => pathToFileURL(path.join(folder, name)).href;
const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const at = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } });
const titled = (actions: readonly Action[], title: string | RegExp): Action | undefined =>
	actions.find((action) => (typeof title === "string" ? action.title === title : title.test(action.title)));

/** Runs the command of an action, as a client does. */
const run = async (server: Awaited<ReturnType<typeof startServer>>, action: Action | undefined): Promise<void> => {
	if (typeof action?.command !== "object") throw new Error("the action has no command");
	await server.request("workspace/executeCommand", action.command);
};

describe("quick fixes", () => {
	it("are the proposals first, the safe one preferred, for the version that was linted", async () => {
		const server = await startServer();
		server.open(URI, "It was the the end.\nFine.", "plaintext", 7);
		const [first, ...rest] = await server.actions(URI, at(0, 9));
		expect(first).toMatchObject({
			title: "Replace `the the` with `the`",
			kind: "quickfix",
			isPreferred: true,
			diagnostics: [{ code: "doubled-word" }],
			edit: { documentChanges: [{ textDocument: { uri: URI, version: 7 } }] },
		});
		expect(edited("It was the the end.\nFine.", editsOf(first))).toBe("It was the end.\nFine.");
		expect(rest.filter(({ isPreferred }) => isPreferred)).toEqual([]);
		expect(await server.actions(URI, at(1, 2), { diagnostics: [], only: ["quickfix"] })).toEqual([]);
	});

	it("that change words are not preferred, and come for a selection as for a caret", async () => {
		const server = await startServer();
		server.open(URI, seed);
		for (const range of [
			at(18, 190),
			{ start: { line: 18, character: 181 }, end: { line: 18, character: 209 } },
			WHOLE,
		]) {
			const actions = await server.actions(URI, range, { diagnostics: [], only: ["quickfix"] });
			const action = titled(actions, "Replace `business minister foreigners` with `foreign minister`");
			expect(action).not.toHaveProperty("isPreferred");
			expect(edited(seed, editsOf(action))).toContain("India's foreign minister Subrahmanyam");
		}
	});

	it("go as plain changes to a client without document changes", async () => {
		const server = await startServer({ capabilities: { textDocument: { ...Object(RICH["textDocument"]) } } });
		server.open(URI, "It was the the end.");
		const [first] = await server.actions(URI, at(0, 9));
		expect(first?.edit).toEqual({ changes: { [URI]: [expect.objectContaining({ newText: "the" })] } });
	});

	it("mend all findings of a rule at once", async () => {
		const server = await startServer();
		const text = "It was the the end. It was was over , so said he.";
		server.open(URI, text);
		const action = titled(await server.actions(URI, at(0, 9)), "Fix all 2 findings of doubled-word");
		expect(edited(text, editsOf(action))).toBe("It was the end. It was over , so said he.");
	});
});

describe("fix-all", () => {
	const only = (kind: string) => ({ diagnostics: [], only: [kind] });

	it("is one action with all safe fixes that keeps line ends, and none when nothing is left", async () => {
		const server = await startServer();
		const text =
			"Text size\r\n\r\nUS officials 😀 said the the vote was lost , indeed.\r\nIt was a keeper of the seals.\r\n";
		server.open(URI, text);
		const actions = await server.actions(URI, at(0, 0), only("source.fixAll.postedit"));
		expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
			["Apply all safe fixes", "source.fixAll.postedit"],
		]);
		const fixed = edited(text, editsOf(actions[0]));
		const folder = folderWith({ "a.txt": text });
		postedit(["--fix", "a.txt"], { cwd: folder });
		expect(fixed).toBe(fs.readFileSync(path.join(folder, "a.txt"), "utf8"));
		expect(fixed).toContain("said the vote was lost, indeed.\r\n");
		server.change(URI, 2, [{ text: fixed }]);
		expect(await server.actions(URI, at(0, 0), only("source.fixAll"))).toEqual([]);
		expect(await server.request("textDocument/formatting", { textDocument: { uri: URI }, options: {} })).toEqual([]);
	});

	it("answers to the kinds above it and to no other", async () => {
		const server = await startServer();
		server.open(URI, "It was the the end.");
		const kindsFor = async (kind: string) =>
			(await server.actions(URI, WHOLE, only(kind))).map((action) => action.kind);
		for (const kind of ["source", "source.fixAll", "source.fixAll.postedit"])
			expect(await kindsFor(kind), kind).toEqual(["source.fixAll.postedit"]);
		for (const kind of ["source.fixAll.eslint", "source.organizeImports", "quickfix.other", "refactor", "source.fix"])
			expect(await kindsFor(kind), kind).toEqual([]);
		expect(new Set(await kindsFor("quickfix"))).toEqual(new Set(["quickfix"]));
	});

	it("is what formatting does, as edits that touch nothing else", async () => {
		const server = await startServer();
		server.open(URI, seed);
		const edits = await server.request<never[]>("textDocument/formatting", {
			textDocument: { uri: URI },
			options: { tabSize: 4, insertSpaces: false },
		});
		expect(edits).toEqual([
			{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 26 } }, newText: "" },
		]);
	});
});

describe("commands that the server runs", () => {
	const CONFIGURATION = '{\n  // ours\n  "rules": { "doubled-word": ["error", { "allow": ["had had"] }] }\n}\n';

	it("add a word to the user's dictionary, the project or the file; the command line heeds all of them", async () => {
		const folder = folderWith({ "a.txt": "", "b.txt": "" });
		const env = { XDG_CONFIG_HOME: path.join(folder, ".config") };
		const server = await startServer({ folders: [folder], env });
		const text =
			"The minister spoke of gleefunk in the house.\n\nLater she called the plan a brimblet of the first order.\n\nThe zorpeling of the harbour was plain to see.\n";
		for (const name of ["a.txt", "b.txt"]) {
			fs.writeFileSync(path.join(folder, name), text);
			server.open(uriOf(folder, name), text);
		}
		const wordsOf = (name: string) => server.published(uriOf(folder, name)).at(-1)?.diagnostics.length;
		await server.diagnostics(uriOf(folder, "a.txt"), ({ diagnostics }) => diagnostics.length === 3);
		const [line, character] = [0, 24];
		const actions = await server.actions(uriOf(folder, "a.txt"), at(line, character));
		await run(server, titled(actions, "Add `gleefunk` to your dictionary"));
		await server.diagnostics(uriOf(folder, "a.txt"), ({ diagnostics }) => diagnostics.length === 2);
		expect(fs.readFileSync(path.join(folder, ".config", "postedit", "words.txt"), "utf8")).toBe("gleefunk\n");
		await run(
			server,
			titled(await server.actions(uriOf(folder, "a.txt"), at(2, 30)), "Add `brimblet` to the words of the project"),
		);
		await server.diagnostics(uriOf(folder, "a.txt"), ({ diagnostics }) => diagnostics.length === 1);
		await run(
			server,
			titled(await server.actions(uriOf(folder, "a.txt"), at(4, 6)), "Add `zorpeling` to the words of this file"),
		);
		await server.diagnostics(uriOf(folder, "a.txt"), ({ diagnostics }) => diagnostics.length === 0);
		await server.diagnostics(uriOf(folder, "b.txt"), ({ diagnostics }) => diagnostics.length === 1);
		expect(wordsOf("b.txt")).toBe(1);
		expect(JSON.parse(fs.readFileSync(path.join(folder, "postedit.config.json"), "utf8"))).toEqual({
			words: ["brimblet"],
			overrides: [{ files: "a.txt", words: ["zorpeling"] }],
		});
		expect(postedit(["a.txt"], { cwd: folder, env }).stdout).toContain("No findings");
		expect(postedit(["b.txt"], { cwd: folder, env }).stdout).toContain("zorpeling");
		expect(postedit(["--no-config", "a.txt"], { cwd: folder, env }).stdout).toContain("gleefunk");
	});

	it("allow a phrase and switch off a rule in the configuration that holds, whose comments stay", async () => {
		const folder = folderWith({ "postedit.config.jsonc": CONFIGURATION, "sub/a.txt": "" });
		const server = await startServer({ folders: [folder] });
		const uri = uriOf(folder, "sub/a.txt");
		server.open(uri, "It was the the end , then.");
		await server.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 2);
		await run(server, titled(await server.actions(uri, at(0, 9)), "Allow `the the` in doubled-word"));
		await server.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
		await run(server, titled(await server.actions(uri, at(0, 18)), "Switch off the rule space-before-punctuation"));
		await server.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
		expect(fs.readFileSync(path.join(folder, "postedit.config.jsonc"), "utf8")).toBe(
			CONFIGURATION.replace('"had had"', '"had had", "the the"').replace(
				"}] }",
				'}], "space-before-punctuation": "off" }',
			),
		);
	});

	it("change YAML and package.json, too", async () => {
		for (const [name, before, after] of [
			[
				"postedit.config.yaml",
				"# ours\nwords:\n  - Jaishankar\n",
				"# ours\nwords:\n  - Jaishankar\nrules:\n  doubled-word: off\n",
			],
			[
				"package.json",
				'{\n  "name": "x",\n  "postedit": {}\n}\n',
				'{\n  "name": "x",\n  "postedit": { "rules": { "doubled-word": "off" } }\n}\n',
			],
		] as const) {
			const folder = folderWith({ [name]: before });
			const server = await startServer({ folders: [folder] });
			const uri = uriOf(folder, "a.txt");
			server.open(uri, "It was the the end.");
			await run(server, titled(await server.actions(uri, at(0, 9)), "Switch off the rule doubled-word"));
			await server.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
			expect(fs.readFileSync(path.join(folder, name), "utf8")).toBe(after);
		}
	});

	it("ignore a finding here, so that the command line does, and the same words elsewhere are found", async () => {
		const folder = folderWith({});
		const server = await startServer({ folders: [folder] });
		const text = "It was the the end.\n\nThis is the the beginning.\n";
		fs.writeFileSync(path.join(folder, "a.txt"), text);
		const uri = uriOf(folder, "a.txt");
		server.open(uri, text);
		await run(server, titled(await server.actions(uri, at(0, 9)), "Ignore `the the` here"));
		const left = await server.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
		expect(left[0]?.range.start.line).toBe(2);
		expect(postedit(["a.txt"], { cwd: folder }).stdout).toMatch(/^3:9/m);
	});

	it("say what to write into a configuration that is a program", async () => {
		const folder = folderWith({ "postedit.config.mjs": "export default {};\n" });
		const server = await startServer({ folders: [folder], initializationOptions: { trusted: true } });
		const uri = uriOf(folder, "a.txt");
		server.open(uri, "It was the the end.");
		await run(server, titled(await server.actions(uri, at(0, 9)), "Switch off the rule doubled-word"));
		const { params } = await server.message(({ method }) => method === "window/showMessage");
		expect(JSON.stringify(params)).toContain('set the rule doubled-word to \\"off\\"');
		expect(fs.readFileSync(path.join(folder, "postedit.config.mjs"), "utf8")).toBe("export default {};\n");
	});

	it("add to an unsaved configuration in the editor, not under it", async () => {
		const folder = folderWith({ "postedit.config.json": "{}\n" });
		const server = await startServer({ folders: [folder] });
		const uri = uriOf(folder, "a.txt");
		server.open(uri, "It was the the end.");
		server.open(uriOf(folder, "postedit.config.json"), '{ "words": ["unsaved"] }\n', "json");
		await run(server, titled(await server.actions(uri, at(0, 9)), "Switch off the rule doubled-word"));
		const { params } = await server.message(({ method }) => method === "workspace/applyEdit");
		expect(JSON.stringify(params)).toContain("postedit.config.json");
		expect(fs.readFileSync(path.join(folder, "postedit.config.json"), "utf8")).toBe("{}\n");
	});

	it("offer nothing that has no place: no project for an untitled text, no dictionary for a name", async () => {
		const server = await startServer();
		server.open(URI, "It was the the end.");
		expect((await server.actions(URI, at(0, 9))).map(({ title }) => title)).toEqual([
			"Replace `the the` with `the`",
			"Read about doubled-word",
			"Apply all safe fixes",
		]);
		await run(server, titled(await server.actions(URI, at(0, 9)), /^Read about/));
		const shown = await server.message(({ method }) => method === "window/showDocument");
		expect(shown.params).toMatchObject({ uri: expect.stringContaining("docs/rules/doubled-word.md"), external: true });
	});
});

describe("hover", () => {
	it("tells what, why, the original, the origin and what was measured, in the format that the client reads", async () => {
		const markdown = await startServer();
		const plain = await startServer({ capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } } });
		const hover = async (server: typeof plain) => {
			server.open(URI, seed);
			return server.request<{ contents: { kind: string; value: string }; range: Range } | null>("textDocument/hover", {
				textDocument: { uri: URI },
				position: { line: 18, character: 190 },
			});
		};
		const rich = await hover(markdown);
		expect(rich?.range).toEqual({ start: { line: 18, character: 181 }, end: { line: 18, character: 209 } });
		expect(rich?.contents.kind).toBe("markdown");
		for (const part of [
			"**[calqued-title](https://",
			"`business minister foreigners`",
			"ministre des Affaires étrangères",
			"French",
			"The article is a translation",
			"Measured: ",
		])
			expect(rich?.contents.value).toContain(part);
		const bare = await hover(plain);
		expect(bare?.contents.kind).toBe("plaintext");
		expect(bare?.contents.value).toMatch(/^calqued-title: /);
		expect(bare?.contents.value).not.toMatch(/[`*]/);
	});
});

describe("the status of an article", () => {
	it("is told in a code lens and a notification, to those who want it", async () => {
		const silent = await startServer();
		silent.open(URI, seed);
		expect(await silent.request("textDocument/codeLens", { textDocument: { uri: URI } })).toEqual([]);
		const server = await startServer({ initializationOptions: { postedit: { codeLens: true, status: true } } });
		server.open(URI, seed);
		const [lens] = await server.request<readonly { command: { title: string } }[]>("textDocument/codeLens", {
			textDocument: { uri: URI },
		});
		expect(lens?.command.title).toMatch(/^postedit: 4 errors \([\d.]+ in 1,000 words\)\. The article is a translation/);
		const { params } = await server.message(({ method }) => method === "postedit/status");
		expect(params).toMatchObject({ uri: URI, version: 1, findings: { error: 4, warning: 0, info: 0 } });
		expect(silent.messages.some(({ method }) => method === "postedit/status")).toBe(false);
	});

	it("is told to clients that ask for diagnostics themselves, too, at each answer", async () => {
		const server = await startServer({
			capabilities: { textDocument: { diagnostic: {} } },
			initializationOptions: { postedit: { status: true } },
		});
		server.open(URI, seed);
		const ask = () => server.request("textDocument/diagnostic", { textDocument: { uri: URI } });
		const told = () => server.messages.filter(({ method }) => method === "postedit/status").length;
		await ask();
		await expect.poll(told, { timeout: 10_000 }).toBe(1);
		await ask();
		await expect.poll(told, { timeout: 10_000 }).toBe(2);
	});
});
