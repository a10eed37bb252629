import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { describe, expect, it } from "vitest";
import mainManifest from "../../../package.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { type Answer, call, connect, folderWith, main } from "./client.ts";

const SLIP = "The mayor said that the the bridge is shut .\n";
const ARTICLE = `${SLIP}\nIt was a miscellaneous fact from the provinces.\n`;

/** The levels of the findings in an answer. */
const levelsIn = (data: Answer["data"]): readonly string[] => {
	const findings: readonly { readonly level: string }[] = JSON.parse(JSON.stringify(data["findings"]));
	return findings.map(({ level }) => level);
};

describe("the MCP server", () => {
	it("tells a client its version, what it is for, and its tools", async () => {
		const client = await connect(folderWith({}));
		expect(client.getServerVersion()).toMatchObject({ name: "postedit", version: manifest.version });
		expect(manifest.version).toBe(mainManifest.version);
		expect(client.getInstructions()).toContain("machine translation");
		const { tools } = await client.listTools();
		expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
			["check", true],
			["fix", false],
			["explain", true],
			["score", true],
		]);
	});

	it("checks a text, and says where each finding is and why", async () => {
		const client = await connect(folderWith({}));
		const { texts, data, isError } = await call(client, "check", { text: ARTICLE, sourceLanguages: ["fr"] });
		expect(isError).toBe(false);
		expect(data["findings"]).toEqual([
			expect.objectContaining({
				ruleId: "doubled-word",
				place: expect.objectContaining({ start: { line: 1, column: 21, offset: 20 } }),
			}),
			expect.objectContaining({ ruleId: "space-before-punctuation", safety: "safe" }),
			expect.objectContaining({
				ruleId: "literal-idiom",
				actual: "miscellaneous fact",
				expected: ["crime story", expect.anything()].slice(0, 1),
			}),
		]);
		const levels = levelsIn(data);
		const of = (level: string) => levels.filter((one) => one === level).length;
		expect(data["counts"]).toEqual({ error: of("error"), warning: of("warning"), info: of("info") });
		expect(data["origins"]).toEqual([{ probability: expect.any(Number), language: "fr" }]);
		expect(texts[0]).toMatch(/^3:10 \w+ literal-idiom: /m);
	});

	it("checks a file by its name in the working folder, in its format", async () => {
		const client = await connect(folderWith({ "a.html": `<p>It &amp; the the end.</p>\n<code>the the</code>\n` }));
		const { data } = await call(client, "check", { path: "a.html" });
		expect(data["findings"]).toEqual([expect.objectContaining({ ruleId: "doubled-word" })]);
	});

	it("gives as many findings as are asked for, of the levels that are asked for", async () => {
		const client = await connect(folderWith({}));
		const text = SLIP.repeat(3);
		const levels = levelsIn((await call(client, "check", { text })).data);
		expect(new Set(levels).size).toBeGreaterThan(1);
		const few = await call(client, "check", { text, limit: 2 });
		expect(levelsIn(few.data)).toEqual(levels.slice(0, 2));
		expect(few.data["omitted"]).toBe(levels.length - 2);
		expect(few.texts[0]).toContain(`${levels.length - 2} more`);
		const grave = await call(client, "check", { text, level: "error" });
		expect(levelsIn(grave.data)).toEqual(levels.filter((level) => level === "error"));
	});

	it("gives safe fixes, and others if it is told to", async () => {
		const client = await connect(folderWith({}));
		const safe = await call(client, "fix", { text: ARTICLE, sourceLanguages: ["fr"] });
		expect(safe.data).toMatchObject({
			text: "The mayor said that the bridge is shut.\n\nIt was a miscellaneous fact from the provinces.\n",
			remaining: { error: 1, warning: 0, info: 0 },
			written: false,
		});
		expect(safe.texts[1]).toBe(safe.data["text"]);
		const unsafe = await call(client, "fix", { text: ARTICLE, sourceLanguages: ["fr"], unsafe: true });
		expect(unsafe.data["text"]).toContain("It was a crime story from the provinces.");
		const clean = await call(client, "fix", { text: "The bridge is shut.\n" });
		expect(clean.data).toMatchObject({ text: "The bridge is shut.\n", changes: [] });
	});

	it("replaces a file only if it is told to, and keeps its encoding", async () => {
		const bytes = Buffer.from("The caf\xe9 of the the mayor is shut.\n", "latin1");
		const folder = folderWith({ "a.txt": bytes });
		const client = await connect(folder);
		const shown = await call(client, "fix", { path: "a.txt" });
		expect(shown.data).toMatchObject({ text: "The café of the mayor is shut.\n", written: false });
		expect(fs.readFileSync(path.join(folder, "a.txt"))).toEqual(bytes);
		const written = await call(client, "fix", { path: "a.txt", write: true });
		expect(written.data).toMatchObject({ written: true, changes: [{ ruleId: "doubled-word" }] });
		expect(written.data["text"]).toBeUndefined();
		expect(fs.readFileSync(path.join(folder, "a.txt"), "latin1")).toBe("The caf\xe9 of the mayor is shut.\n");
	});

	it("explains a rule with what was measured of it, and lists the rules", async () => {
		const client = await connect(folderWith({}));
		const one = await call(client, "explain", { rule: "doubled-word" });
		expect(one.texts[0]).toMatch(/# doubled-word[\s\S]*## Measured/);
		expect(one.data["rules"]).toEqual([expect.objectContaining({ id: "doubled-word", family: "mechanics" })]);
		const all = await call(client, "explain", {});
		expect(all.texts[0]).toContain("## By family");
		const unknown = await call(client, "explain", { rule: "doubled-wrod" });
		expect(unknown).toMatchObject({ isError: true, texts: [expect.stringContaining("doubled-word")] });
	});

	it("scores an article by MQM, and what it would be with all proposals applied", async () => {
		const filler = "The council met on Monday and spoke about the roads of the town. ".repeat(30);
		const folder = folderWith({ "a.txt": `${filler}\n\n${SLIP}` });
		const client = await connect(folder);
		const { texts, data } = await call(client, "score", { path: "a.txt", rules: ["mechanics"], model: "mqm-raw" });
		const words = `${filler} ${SLIP.replace(" .", ".")}`.trim().split(/\s+/).length;
		// Two minor errors: 2 points, normed to 1,000 words; raw score 100 × (1 − NPT / 1000).
		const npt = 2000 / words;
		expect(data["model"]).toBe("mqm-raw");
		expect(data["articles"]).toEqual([
			expect.objectContaining({
				words,
				apt: 2,
				npt: expect.closeTo(npt, 1),
				score: expect.closeTo(100 - npt / 10, 1),
				rating: "pass",
				severities: { neutral: 0, minor: 2, major: 0, critical: 0 },
				afterFixes: expect.objectContaining({ apt: 0, score: 100 }),
			}),
		]);
		expect(texts[0]).toMatch(/^pass, score 99\./);
		const short = await call(client, "score", { text: SLIP });
		expect(short.texts[0]).toMatch(/^insufficient-sample/);
	});

	it("says what is wrong with a call", async () => {
		const client = await connect(folderWith({ "b.bin": new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 0]) }));
		const said = async (given: Readonly<Record<string, unknown>>, name = "check") => {
			const { isError, texts } = await call(client, name, given);
			expect(isError).toBe(true);
			return texts[0];
		};
		expect(await said({})).toContain("either text or path");
		expect(await said({ text: "a", path: "a.txt" })).toContain("either text or path");
		expect(await said({ path: "missing.txt" })).toContain("No such file");
		expect(await said({ path: "." })).toContain("no file");
		expect(await said({ path: "b.bin" })).toContain("binary");
		expect(await said({ text: "a", rules: ["calq"] })).toContain("calque");
		expect(await said({ text: "a", format: "docx" })).toContain("plain");
		expect(await said({ text: "a", write: true }, "fix")).toContain("give path");
	});

	it("reads nothing outside of the working folder, by no way", async () => {
		const outside = folderWith({ "secret.txt": SLIP });
		const folder = folderWith({});
		fs.symlinkSync(outside, path.join(folder, "link"));
		const client = await connect(folder);
		for (const name of [
			path.join(outside, "secret.txt"),
			"link/secret.txt",
			`../${path.basename(outside)}/secret.txt`,
			"/etc/nothing",
		]) {
			const { isError, texts } = await call(client, "check", { path: name });
			expect(isError).toBe(true);
			expect(texts[0]).toContain("No such file in the folders that this server may read");
		}
	});

	it("reads in the client's roots, or in the folders it was started with", async () => {
		const a = folderWith({ "a.txt": SLIP });
		const b = folderWith({ "b.txt": SLIP });
		const reads = async (client: Client, name: string) => !(await call(client, "check", { path: name })).isError;
		const rooted = await connect(folderWith({}), { roots: [a, b] });
		expect([await reads(rooted, "a.txt"), await reads(rooted, "b.txt")]).toEqual([true, true]);
		const started = await connect(a, { args: [b], roots: [a] });
		expect([await reads(started, "a.txt"), await reads(started, "b.txt")]).toEqual([false, true]);
	});

	it.each([
		["json", '{"rules": {"doubled-word": "off"}} // comment'],
		["yaml", "rules:\n  doubled-word: off\n"],
	])("heeds the project's configuration in %s, and its suppressions", async (extension, configuration) => {
		const folder = folderWith({ "a.txt": SLIP, [`postedit.config.${extension}`]: configuration });
		const client = await connect(folder);
		const rules = async () => {
			const { data } = await call(client, "check", { path: "a.txt" });
			const findings: { ruleId: string; fingerprint: string }[] = JSON.parse(JSON.stringify(data["findings"]));
			return findings;
		};
		const found = await rules();
		expect(found.map(({ ruleId }) => ruleId)).toEqual(["space-before-punctuation"]);
		fs.writeFileSync(
			path.join(folder, "postedit-suppressions.json"),
			JSON.stringify({ version: 1, suppressions: [{ fingerprint: found[0]?.fingerprint }] }),
		);
		expect(await rules()).toEqual([]);
	});

	it("runs a configuration in TypeScript only if it is trusted", async () => {
		const folder = folderWith({
			"a.txt": SLIP,
			"postedit.config.ts": `import fs from "node:fs";
const name: string = new URL("ran", import.meta.url).pathname;
fs.writeFileSync(name, "");
export default { rules: { "doubled-word": "off" } };\n`,
		});
		const ran = path.join(folder, "ran");
		const refused = await call(await connect(folder), "check", { path: "a.txt" });
		expect(refused).toMatchObject({ isError: true, texts: [expect.stringContaining("--trust")] });
		expect(fs.existsSync(ran)).toBe(false);
		const { data } = await call(await connect(folder, { args: ["--trust"] }), "check", { path: "a.txt" });
		expect(data["findings"]).toEqual([expect.objectContaining({ ruleId: "space-before-punctuation" })]);
		expect(fs.existsSync(ran)).toBe(true);
	});

	it("ends when its input does, and has help, a version and an answer to unknown flags", async () => {
		const server = spawn(process.execPath, [main], { stdio: ["pipe", "ignore", "inherit"] });
		server.stdin.end();
		expect(await once(server, "exit")).toEqual([0, null]);
		const run = (flag: string) => spawnSync(process.execPath, [main, flag], { encoding: "utf8", input: "" });
		expect(run("--version").stdout.trim()).toBe(manifest.version);
		expect(run("--help").stdout).toContain("Usage: postedit-mcp");
		expect(run("--nonsense")).toMatchObject({ status: 2, stderr: expect.stringContaining("--nonsense") });
	});
});
