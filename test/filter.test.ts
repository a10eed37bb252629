import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { describe, expect, it } from "vitest";
import { bin, folderWith, jsonLines, postedit } from "./support/cli.ts";

const filter = (input: string | Uint8Array, ...args: string[]) => {
	const ran = postedit(["filter", ...args], { input: Buffer.from(input), cwd: folderWith({}) });
	expect(ran.status).toBe(0);
	expect(ran.stderr).toBe("");
	return ran.stdout;
};
const record = (i: number): string =>
	`{"id":${9007199254740993n + BigInt(i)},"text":"Number ${i} , it was the the end of it. ${"The council met at the bridge. ".repeat(i % 7)}"}`;
const has = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;

describe("postedit filter", () => {
	it("adds findings and what a score is made of to each record, and changes nothing else in it", () => {
		const line = '{"id":9007199254740993, "n" : 1.0,"text":"It was the the end."}';
		const out = filter(`${line}\r\n`);
		expect(out.startsWith(line.slice(0, -1))).toBe(true);
		expect(jsonLines(out)).toMatchObject([
			{
				findings: [{ field: "text", ruleId: "doubled-word", actual: "the the", place: { start: { offset: 7 } } }],
				scoreInputs: { words: 5, characters: 19, severities: { minor: 1 } },
				postedit: { version: expect.any(String), configuration: expect.stringMatching(/^[0-9a-f]{12}$/) },
			},
		]);
	});

	it("adds the cleaned text, and reports what remains in it", () => {
		const [out] = jsonLines(
			filter('{"t":"It was the the end.","b":"So , on."}', "--fix", "--field", "t", "--field", "b"),
		);
		expect(out).toMatchObject({
			t: "It was the the end.",
			cleaned: { t: "It was the end.", b: "So, on." },
			findings: [],
			fixed: [{ field: "t", ruleId: "doubled-word" }, { field: "b" }],
		});
	});

	it("answers a record that it cannot read with an error in its place", () => {
		const lines = [
			'{"id":1,"text":"Fine."}',
			"",
			'{"id":"x\\"y","text":"cut',
			"[1]",
			'{"id":2}',
			'{"id":3,"text":5}',
			'{"id":4,"text":null}',
			"not json",
			`${"[".repeat(100_000)}${"]".repeat(100_000)}`,
			`{"text":"a","deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
			'{"id":5,"text":"Fine."}',
		];
		const out = jsonLines(filter(lines.join("\n")));
		expect(out.map(({ id, error }) => [id, error !== undefined])).toEqual([
			[1, false],
			[undefined, true],
			['x"y', true],
			[undefined, true],
			[2, true],
			[3, true],
			[4, false],
			[undefined, true],
			[undefined, true],
			[undefined, true],
			[5, false],
		]);
		const [bad] = jsonLines(filter(Buffer.from([...Buffer.from('{"id":8,"text":"'), 0xff, ...Buffer.from('"}\n')])));
		expect(bad).toMatchObject({ id: 8, error: "The line is not UTF-8" });
	});

	it("cuts lines at line feeds only, and writes none that others cut", () => {
		const out = filter('{"text":"a\u2028b\u0085c\u2029d , e"}');
		expect(out).not.toMatch(/[\u0085\u2028\u2029]/);
		expect(jsonLines(out)).toMatchObject([{ text: "a\u2028b\u0085c\u2029d , e", findings: [{}] }]);
	});

	it("answers each line before the next is there", async () => {
		const child = spawn(process.execPath, [bin, "filter"], { stdio: ["pipe", "pipe", "inherit"] });
		const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
		for (const id of [1, 2, 3]) {
			child.stdin.write(`{"id":${id},"text":"Fine."}\n`);
			expect(JSON.parse((await lines.next()).value ?? "")).toMatchObject({ id });
		}
		child.stdin.end();
		expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
	});

	it("gives the same bytes however the input is cut, and when its own output is filtered again", async () => {
		const input = Array.from({ length: 40 }, (_, i) => `${record(i)}\n`).join("");
		const whole = filter(input);
		expect(filter(whole)).toBe(whole);
		const pieces = input.match(/[\s\S]{1,97}/g) ?? [];
		const child = spawn(process.execPath, [bin, "filter"], { stdio: ["pipe", "pipe", "inherit"] });
		const read: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => read.push(chunk));
		for (const piece of pieces) {
			child.stdin.write(piece);
			await new Promise((resolve) => setImmediate(resolve));
		}
		child.stdin.end();
		await new Promise((resolve) => child.on("close", resolve));
		expect(Buffer.concat(read).toString()).toBe(whole);
		expect(
			filter(input.slice(0, 1000).replace(/\n[^\n]*$/, "")) +
				filter(input.slice(input.slice(0, 1000).lastIndexOf("\n") + 1)),
		).toBe(whole);
	});

	it("takes an article of 3 MB", () => {
		const text = "The council met at the bridge on Tuesday. ".repeat(75_000);
		expect(jsonLines(filter(JSON.stringify({ id: 1, text })))).toMatchObject([
			{ scoreInputs: { characters: text.length } },
		]);
	});

	it("stops reading when nobody takes its output, and ends in silence when the reader goes", async () => {
		const child = spawn(process.execPath, [bin, "filter"], { stdio: ["pipe", "pipe", "pipe"] });
		let said = "";
		child.stderr.on("data", (chunk: Buffer) => {
			said += chunk;
		});
		child.stdin.on("error", () => {});
		const line = `${JSON.stringify({ text: "The council met. ".repeat(600) })}\n`;
		let written = 0;
		let isFull = false;
		for (let i = 0; i < 2000 && !isFull; i++) {
			written += line.length;
			if (!child.stdin.write(line)) {
				isFull = await Promise.race([
					new Promise<boolean>((resolve) => child.stdin.once("drain", () => resolve(false))),
					new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 1500)),
				]);
			}
		}
		expect(isFull).toBe(true);
		expect(written).toBeLessThan(2_000_000);
		child.stdout.destroy();
		child.stdin.end();
		expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
		expect(said).toBe("");
	});

	it("stamps records with a hash that follows the configuration", () => {
		const stamp = (...args: string[]) => jsonLines(filter('{"text":"a"}', ...args))[0]?.["postedit"];
		expect(stamp()).toEqual(stamp());
		expect(stamp()).not.toEqual(stamp("--rule", "doubled-word=off"));
		expect(stamp()).not.toEqual(stamp("--fix"));
	});

	it("refuses what cannot be meant, with status 2", () => {
		for (const args of [
			["a.jsonl"],
			["--unsafe-fixes"],
			["--field", "findings"],
			["--input-format", "csv"],
			["--staged"],
		]) {
			const { status, stdout, stderr } = postedit(["filter", ...args], { input: "" });
			expect([status, stdout], args.join(" ")).toEqual([2, ""]);
			expect(stderr).not.toBe("");
		}
	});

	it.skipIf(!has("parallel"))("runs under GNU parallel with the bytes of one process (needs parallel)", () => {
		const input = Array.from({ length: 400 }, (_, i) => `${record(i)}\n`).join("");
		const cwd = folderWith({ "in.jsonl": input });
		const whole = filter(input);
		const command = `${process.execPath} ${bin} filter`;
		const run = (...args: string[]) =>
			spawnSync("parallel", [...args, command], {
				cwd,
				input: fs.readFileSync(path.join(cwd, "in.jsonl")),
				encoding: "utf8",
				env: { ...process.env, HOME: cwd, PARALLEL_HOME: cwd },
			});
		for (const args of [
			["--will-cite", "--pipe", "-k", "-j2", "--block", "20k"],
			["--will-cite", "--pipepart", "-a", "in.jsonl", "-k", "-j2", "--block", "20k"],
		]) {
			const { stdout, status } = run(...args);
			expect(status).toBe(0);
			expect(stdout).toBe(whole);
		}
		const { stdout } = run("--will-cite", "--pipe", "--round-robin", "-j2", "--block", "20k");
		expect(stdout.split("\n").sort()).toEqual(whole.split("\n").sort());
	});
});
