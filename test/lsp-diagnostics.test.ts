import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderWith, jsonLines, postedit } from "./support/cli.ts";
import { root } from "./support/examples.ts";
import { type Position, RICH, startServer } from "./support/language-client.ts";

const seed = fs.readFileSync(path.join(root, "fixtures", "articles", "000_76705b334ae40e0c.txt"), "utf8");
const uriOf = (folder: string, name: string): string => pathToFileURL(path.join(folder, name)).href;

/** A change as a client makes it: two places, which may lie past the ends of lines, and a text. */
interface Change {
	readonly from: readonly [line: number, character: number];
	readonly to: readonly [line: number, character: number];
	readonly text: string;
}
const PIECES = [
	"x",
	" ",
	".",
	"\n",
	"\r\n",
	"\n\n",
	"😀",
	"é",
	"e\u0301",
	"the the ",
	" ,",
	"",
	"China. 'Ukraine",
	"Text size\n",
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join(""));
const change: fc.Arbitrary<Change> = fc
	.record({ line: fc.nat(12), character: fc.nat(60), lines: fc.constantFrom(0, 0, 0, 0, 1), units: fc.nat(6), text })
	.map(({ line, character, lines, units, text: inserted }) => ({
		from: [line, character],
		to: [line + lines, character + units],
		text: inserted,
	}));

/** Units of an encoding in a text. */
const UNITS: Readonly<Record<string, (text: string) => number>> = {
	"utf-16": (text) => text.length,
	"utf-8": (text) => Buffer.byteLength(text),
	"utf-32": (text) => [...text].length,
};

/** The offset of a place whose character counts UTF-16 units, kept inside its line and out of surrogate pairs. */
const offsetOf = (text: string, [line, character]: readonly [number, number]): number => {
	const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
	const start = starts[Math.min(line, starts.length - 1)] ?? 0;
	const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
	const offset = start + Math.min(character, length);
	const inPair = /[\uD800-\uDBFF]$/.test(text.slice(0, offset)) && /^[\uDC00-\uDFFF]/.test(text.slice(offset));
	return inPair ? offset - 1 : offset;
};
const positionOf = (text: string, offset: number, encoding: string): Position => {
	const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
	return { line: lines.length - 1, character: UNITS[encoding]?.(lines.at(-1) ?? "") ?? 0 };
};

/** What the command line finds in each of some texts, in a client's positions; one run for all of them. */
const foundByCommandLine = (
	folder: string,
	extension: string,
	texts: readonly string[],
	encoding: string,
): readonly unknown[] => {
	const names = texts.map((_text, i) => `${i}${extension}`);
	for (const [i, text] of texts.entries()) fs.writeFileSync(path.join(folder, names[i] ?? ""), text);
	const { stdout } = postedit(["--format", "jsonl", ...names], { cwd: folder });
	const found = jsonLines(stdout);
	return texts.map((text, i) =>
		found.flatMap(({ path: of, ruleId, reason, place: at }) => {
			if (of !== names[i]) return [];
			const { start, end } = Object(at);
			const range = { start: positionOf(text, start.offset, encoding), end: positionOf(text, end.offset, encoding) };
			return [{ code: ruleId, message: reason, range }];
		}),
	);
};
const shown = (diagnostics: readonly { code: string; message: string; range: unknown }[]): readonly unknown[] =>
	diagnostics.map(({ code, message, range }) => ({ code, message, range }));

const START = [
	"Text size",
	"",
	"The café 😀 said the the vote was lost , indeed. It was a keeper of the seals who did it.\r",
	"Le 😀😀 Monde reported on 3.500 people; he e\u0301tait là.",
	"",
	"US officials said the war against China. 'Ukraine. The war against Ukraine went on.",
].join("\n");

describe("after any sequence of edits the server finds what the command line finds in the same text", () => {
	for (const [encoding, name] of [
		["utf-16", "a.txt"],
		["utf-8", "b.md"],
		["utf-32", "c.txt"],
	] as const)
		it(`in ${encoding}, ${name}, with a configuration and suppressions`, async () => {
			const folder = folderWith({
				"postedit.config.json": JSON.stringify({ rules: { "space-before-punctuation": "warning", mojibake: "off" } }),
				"x.txt": "Anna said the the end.\n",
			});
			postedit(["--suppress-all", "x.txt"], { cwd: folder });
			const server = await startServer({
				folders: [folder],
				capabilities: { ...RICH, general: { positionEncodings: [encoding, "utf-16"] } },
				initializationOptions: { debounce: 0 },
			});
			const uri = uriOf(folder, name);
			let text = `Anna said the the end.\n\n${START}\n\n${START}`;
			let version = 1;
			const language = name.endsWith(".md") ? "markdown" : "plaintext";
			server.open(uri, text, language);
			const texts: string[] = [];
			const found: unknown[] = [];
			const settle = async () => {
				const at = version;
				texts.push(text);
				found.push(shown(await server.diagnostics(uri, (published) => published.version === at)));
			};
			const batches = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
			for (const sample of fc.sample(batches, 40)) {
				for (const batch of sample) {
					const contentChanges = batch.map(({ from, to, text: inserted }) => {
						const [start = 0, end = 0] = [offsetOf(text, from), offsetOf(text, to)].sort((a, b) => a - b);
						const range = { start: positionOf(text, start, encoding), end: positionOf(text, end, encoding) };
						text = text.slice(0, start) + inserted + text.slice(end);
						return { range, text: inserted };
					});
					server.change(uri, ++version, contentChanges);
				}
				await settle();
			}
			// A place past the end of a line is the end of the line, and one past the text the end of the text.
			const end = { line: 9999, character: 9999 };
			server.change(uri, ++version, [{ range: { start: { line: 0, character: 9999 }, end }, text: " the the." }]);
			text = `${/^[^\r\n]*/.exec(text)?.[0]} the the.`;
			await settle();
			expect(found).toEqual(foundByCommandLine(folder, path.extname(name), texts, encoding));
			expect(found.flat().length).toBeGreaterThan(100);
			expect(server.faults).toEqual([]);
		});
});

describe("diagnostics", () => {
	it("of the seed article have levels, pages, tags and evidence", async () => {
		const server = await startServer();
		const uri = "untitled:Untitled-1";
		server.open(uri, seed);
		const found = await server.diagnostics(uri);
		expect(found.map(({ code, severity, tags }) => [code, severity, tags])).toEqual([
			["metadata-line", 1, [1]],
			["reading-tool", 1, [1]],
			["orphan-apostrophe", 1, undefined],
			["calqued-title", 1, undefined],
		]);
		expect(found[0]?.codeDescription?.href).toContain("docs/rules/metadata-line.md");
		const evidence = found[2]?.relatedInformation?.[0]?.location;
		expect(evidence?.uri).toBe(uri);
		const { line = 0, character = 0 } = evidence?.range.start ?? {};
		expect(seed.split("\n")[line]?.slice(character)).toMatch(/^war against Ukraine|^against Ukraine/);
	});

	it("come for every kind of URI, which is given back as it came", async () => {
		const folder = folderWith({});
		const server = await startServer({ folders: [folder] });
		const uris = [
			"file://",
			"file:///c%3A/Users/anna/a.txt",
			"git:/articles/a.txt?%7B%22ref%22%3A%22HEAD%22%7D",
			"vscode-notebook-cell:/articles/a.ipynb#W0sZmlsZQ%3D%3D",
			"untitled:Untitled-1",
			"inmemory://model/1",
			"nonsense",
			"",
			`${uriOf(folder, "with%20space.txt")}`,
		];
		for (const uri of uris) {
			server.open(uri, "It was the the end.");
			expect(await server.diagnostics(uri), uri).toHaveLength(1);
		}
	});

	it("read a document that is no file by its language", async () => {
		const server = await startServer();
		const text = "The code `the the` is *not* the the problem.";
		server.open("untitled:1", text, "markdown");
		server.open("untitled:2", text, "plaintext");
		expect(await server.diagnostics("untitled:1")).toHaveLength(1);
		expect((await server.diagnostics("untitled:2")).length).toBeGreaterThan(1);
	});

	it("go when a document is closed, and come again when it is opened with the same version", async () => {
		const server = await startServer();
		const uri = "untitled:Untitled-1";
		server.open(uri, "It was the the end.");
		await server.diagnostics(uri);
		server.notify("textDocument/didClose", { textDocument: { uri } });
		expect(await server.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
		server.open(uri, "It was the end , then.");
		expect(await server.diagnostics(uri, () => true, 2)).toMatchObject([{ code: "space-before-punctuation" }]);
	});

	it("leave out ignored files and the program's own", async () => {
		const folder = folderWith({ ".posteditignore": "raw/\n" });
		const server = await startServer({ folders: [folder] });
		const dirty = "It was the the end.";
		for (const name of ["raw/a.txt", "postedit.config.json", "b.txt"]) server.open(uriOf(folder, name), dirty);
		expect(await server.diagnostics(uriOf(folder, "b.txt"))).toHaveLength(1);
		expect(await server.diagnostics(uriOf(folder, "raw/a.txt"))).toEqual([]);
		expect(server.published(uriOf(folder, "postedit.config.json"))).toEqual([]);
	});

	it("of a workspace are those of its files, of open ones as they stand in the editor", async () => {
		const folder = folderWith({
			"a.txt": "It was the the end.",
			"b.txt": "Fine.",
			"c/d.md": "It was the the end , then.",
		});
		const server = await startServer({ folders: [folder] });
		server.open(uriOf(folder, "a.txt"), "It was the end.");
		await server.diagnostics(uriOf(folder, "a.txt"));
		interface Report {
			readonly uri: string;
			readonly kind: string;
			readonly resultId: string;
			readonly items?: readonly { readonly code: string }[];
		}
		const ask = (previousResultIds: readonly { uri: string; value: string }[]) =>
			server.request<{ items: readonly Report[] }>("workspace/diagnostic", { previousResultIds });
		const { items } = await ask([]);
		expect(
			Object.fromEntries(items.map(({ uri, items: found }) => [path.basename(uri), found?.map(({ code }) => code)])),
		).toEqual({
			"a.txt": [],
			"b.txt": [],
			"d.md": ["doubled-word", "space-before-punctuation"],
		});
		fs.writeFileSync(path.join(folder, "b.txt"), "It was the the end.");
		const again = await ask(items.map(({ uri, resultId }) => ({ uri, value: resultId })));
		expect(Object.fromEntries(again.items.map(({ uri, kind }) => [path.basename(uri), kind]))).toEqual({
			"a.txt": "unchanged",
			"b.txt": "full",
			"d.md": "unchanged",
		});
		await server.request("workspace/executeCommand", { command: "postedit.checkWorkspace" });
		expect(await server.diagnostics(uriOf(folder, "b.txt"))).toHaveLength(1);
	});
});
