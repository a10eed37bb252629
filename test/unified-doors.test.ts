import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import rehypeParse from "rehype-parse";
import rehypeRetext from "rehype-retext";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import remarkStringify from "remark-stringify";
import retextEnglish from "retext-english";
import { type Plugin, unified } from "unified";
import { engine, type Options } from "unified-engine";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { preset, processor, processorWith } from "../src/index.ts";
import { folderWith } from "./support/cli.ts";
import { root } from "./support/examples.ts";
import { frame } from "./support/language-client.ts";

const DIRTY = "It was the the end , then.\n";
const seed = fs.readFileSync(path.join(root, "fixtures", "articles", "000_76705b334ae40e0c.txt"), "utf8");
const SEED_RULES = ["metadata-line", "reading-tool", "orphan-apostrophe", "calqued-title"];

/** Runs unified-engine, and gives its exit status, its files and what it reported. */
const runEngine = async (options: Partial<Options>) => {
	const streamError = new PassThrough();
	let report = "";
	streamError.on("data", (chunk) => {
		report += chunk;
	});
	const [code, context] = await new Promise<[number, { files: VFile[] } | undefined]>((resolve, reject) =>
		engine(
			{ processor: unified(), streamError, streamOut: new PassThrough().resume(), color: false, ...options },
			(error, status, found) => (error ? reject(error) : resolve([status ?? 0, found])),
		),
	);
	return { code, files: context?.files ?? [], report };
};

describe("in unified-engine", () => {
	it("the preset reports on retext's tree", async () => {
		const cwd = folderWith({ "a.txt": DIRTY, "sub/b.txt": "Fine.\n", "c.md": DIRTY });
		const { code, files, report } = await runEngine({
			cwd,
			files: ["."],
			extensions: ["txt"],
			processor: unified().use(retextEnglish),
			plugins: [preset],
			quiet: true,
		});
		expect(code).toBe(0);
		expect(files.map((file) => file.messages.map(({ ruleId }) => ruleId))).toEqual([
			["doubled-word", "space-before-punctuation"],
			[],
		]);
		expect(report).toContain("1:8-1:15");
		expect(report).toContain("doubled-word");
	});

	it("messages count as warnings, which `frail` makes an error", async () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const { code } = await runEngine({ cwd, files: ["a.txt"], processor, frail: true });
		expect(code).toBe(1);
	});

	it("the processor reads Markdown by its name, and writes what it mended", async () => {
		const cwd = folderWith({ "a.md": "The code `the the` is *not* the the problem.\n" });
		const { code, files } = await runEngine({
			cwd,
			files: ["a.md"],
			extensions: ["md"],
			processor: processorWith(undefined, "safe"),
			output: true,
		});
		expect(code).toBe(0);
		expect(files[0]?.messages.map(({ actual }) => actual)).toEqual(["the the"]);
		expect(fs.readFileSync(path.join(cwd, "a.md"), "utf8")).toBe("The code `the the` is *not* the problem.\n");
	});
});

/** The bridges' types ask for a processor without plugins. */
const bridgeOf =
	(bridge: (...args: never[]) => unknown, natural: unknown): Plugin =>
	() =>
		Reflect.apply(bridge, undefined, [natural]);

describe("behind other parsers", () => {
	it("remark and remark-retext hand it Markdown without code", async () => {
		const file = new VFile(
			`# Text size of the the page\n\n- It was \`the the\` end.\n- It was the **the** end , then.\n`,
		);
		const natural = unified().use(retextEnglish).use(preset);
		const chain = unified().use(remarkParse).use(bridgeOf(remarkRetext, natural)).use(remarkStringify);
		await chain.process(file);
		const source = String(
			new VFile(`# Text size of the the page\n\n- It was \`the the\` end.\n- It was the **the** end , then.\n`),
		);
		for (const { place, actual } of file.messages)
			if (place && "start" in place) expect(source.slice(place.start.offset, place.end.offset)).toBe(actual);
		expect(file.messages.map(({ ruleId }) => ruleId)).toContain("doubled-word");
		expect(file.messages.some(({ place }) => place && "start" in place && place.start.line === 3)).toBe(false);
	});

	it("rehype and rehype-retext hand it HTML without markup", async () => {
		const html = "<p>It was the the end , then.</p>\n<pre>the the</pre>\n<p>It was a <code>the the</code>.</p>\n";
		const file = new VFile(html);
		const natural = unified().use(retextEnglish).use(preset);
		const chain = unified()
			.use(rehypeParse, { fragment: true })
			.use(bridgeOf(rehypeRetext, natural))
			.use(rehypeStringify);
		expect(String(await chain.process(file))).toContain("<pre>the the</pre>");
		expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
			["doubled-word", 1],
			["space-before-punctuation", 1],
		]);
	});
});

describe("in unified-language-server", () => {
	it("the processor serves an editor: diagnostics, and a quick fix out of `expected`", async () => {
		const folder = folderWith({
			"server.mjs": `
import { createUnifiedLanguageServer } from ${JSON.stringify(import.meta.resolve("unified-language-server"))};
import { processor } from ${JSON.stringify(pathToFileURL(path.join(root, "dist", "src", "index.js")).href)};
createUnifiedLanguageServer({
	configurationSection: "postedit",
	defaultProcessor: processor,
	ignoreName: ".posteditignore",
	packageField: "posteditConfig",
	pluginPrefix: "postedit",
	processorName: "processor",
	processorSpecifier: "postedit",
	rcName: ".posteditrc",
});`,
		});
		const server = spawn(process.execPath, [path.join(folder, "server.mjs"), "--stdio"], { cwd: folder });
		const send = (message: object) => server.stdin.write(frame({ jsonrpc: "2.0", ...message }));
		const uri = pathToFileURL(path.join(folder, "a.txt")).href;
		const asked = new Promise<string>((resolve) => {
			let output = "";
			let isAsked = false;
			server.stdout.on("data", (chunk) => {
				output += chunk;
				if (output.includes('"id":2,"result"')) resolve(output);
				else if (output.includes("calqued-title") && !isAsked) {
					isAsked = true;
					send({
						id: 2,
						method: "textDocument/codeAction",
						params: {
							textDocument: { uri },
							range: { start: { line: 18, character: 181 }, end: { line: 18, character: 209 } },
							context: {
								diagnostics: [
									{
										range: { start: { line: 18, character: 181 }, end: { line: 18, character: 209 } },
										message: "",
										data: { expected: ["foreign minister"] },
									},
								],
							},
						},
					});
				}
			});
		});
		send({
			id: 1,
			method: "initialize",
			params: {
				processId: process.pid,
				rootUri: pathToFileURL(folder).href,
				workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "folder" }],
				capabilities: { workspace: { workspaceFolders: true } },
			},
		});
		send({ method: "initialized", params: {} });
		send({
			method: "textDocument/didOpen",
			params: { textDocument: { uri, languageId: "plaintext", version: 1, text: seed } },
		});
		const output = await asked;
		server.kill();
		for (const rule of SEED_RULES) expect(output).toContain(`"code":"${rule}"`);
		expect(output).toContain('"newText":"foreign minister"');
	});
});
