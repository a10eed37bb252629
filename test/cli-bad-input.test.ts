import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith, jsonLines, postedit } from "./support/cli.ts";

const CLEAN = "The council met at the bridge on Tuesday and agreed to mend it before winter.\n";
const DIRTY = "The council met at the the bridge on Tuesday and agreed to mend it before winter.\n";
const ONLY = ["--only", "doubled-word", "--rule", "doubled-word=error"];
const isRoot = process.getuid?.() === 0;

/** A file beside the bad one is linted all the same. */
const withNeighbor = (files: Readonly<Record<string, string | Uint8Array>>) =>
	folderWith({ ...files, "zz.txt": DIRTY });
const results = (cwd: string, ...args: string[]) => {
	const { status, stdout, stderr } = postedit([".", "-f", "jsonl", ...ONLY, ...args], { cwd });
	return { status, stderr, found: jsonLines(stdout).map(({ path: file, ruleId }) => `${file} ${ruleId}`) };
};
const NEIGHBOR = "zz.txt doubled-word";

describe("bad input", () => {
	it("a folder that is named like a file is walked", () => {
		const cwd = withNeighbor({ "a.txt/b.txt": DIRTY });
		expect(results(cwd)).toEqual({ status: 1, stderr: "", found: ["a.txt/b.txt doubled-word", NEIGHBOR] });
	});

	it.skipIf(isRoot)("a file or folder that may not be read is a finding", () => {
		const cwd = withNeighbor({ "a.txt": DIRTY, "b/c.txt": DIRTY });
		fs.chmodSync(path.join(cwd, "a.txt"), 0);
		fs.chmodSync(path.join(cwd, "b"), 0);
		expect(results(cwd)).toEqual({
			status: 2,
			stderr: "",
			found: ["a.txt unreadable-file", "b unreadable-file", NEIGHBOR],
		});
		fs.chmodSync(path.join(cwd, "b"), 0o700);
	});

	it("a link that leads nowhere, or round in a circle, is a finding", () => {
		const cwd = withNeighbor({});
		fs.symlinkSync("nowhere", path.join(cwd, "a.txt"));
		fs.symlinkSync("c.txt", path.join(cwd, "b.txt"));
		fs.symlinkSync("b.txt", path.join(cwd, "c.txt"));
		fs.mkdirSync(path.join(cwd, "d"));
		fs.symlinkSync("..", path.join(cwd, "d/up"));
		const { status, found } = results(cwd);
		expect(status).toBe(2);
		expect(found).toEqual(["a.txt unreadable-file", "b.txt unreadable-file", "c.txt unreadable-file", NEIGHBOR]);
		expect(postedit(["a.txt"], { cwd }).stdout).toContain("a link that leads nowhere");
		expect(postedit(["b.txt"], { cwd }).stdout).toContain("round in a circle");
	});

	it("a file of 200 MB is refused", () => {
		const cwd = withNeighbor({ "a.txt": "" });
		fs.truncateSync(path.join(cwd, "a.txt"), 200 * 1024 * 1024);
		expect(results(cwd)).toMatchObject({ status: 2, found: ["a.txt unreadable-file", NEIGHBOR] });
		expect(postedit(["a.txt"], { cwd }).stdout).toContain("200 MB");
	});

	it("a pipe is refused, not waited for", () => {
		const cwd = folderWith({});
		if (spawnSync("mkfifo", [path.join(cwd, "a.txt")]).status !== 0) return;
		expect(postedit(["a.txt"], { cwd })).toMatchObject({ status: 2 });
	});

	it("NUL bytes make a file binary: it is skipped with a word", () => {
		const cwd = withNeighbor({ "a.txt": "the the\0 text" });
		expect(results(cwd)).toEqual({
			status: 1,
			stderr: "postedit: a.txt: skipped: binary, it holds NUL bytes\n",
			found: [NEIGHBOR],
		});
		expect(postedit(["-"], { input: "a\0b" })).toMatchObject({ status: 2, stdout: "" });
	});

	const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();
	it.each<[string, Uint8Array]>([
		["UTF-16 with a BOM", Buffer.from(`\uFEFF${DIRTY}`, "utf16le")],
		["big-endian UTF-16 with a BOM", swapped(`\uFEFF${DIRTY}`)],
		["UTF-16 without a BOM", Buffer.from(DIRTY, "utf16le")],
		["big-endian UTF-16 without a BOM", swapped(DIRTY)],
		["UTF-16 with half a surrogate pair", Buffer.from(`\uFEFF\uD83D ${DIRTY}`, "utf16le")],
		["Latin-1", Buffer.from(`Caf\xe9 d\xe9j\xe0 vu. ${DIRTY}`, "latin1")],
		["windows-1252", Buffer.from(`\x93Caf\xe9\x94 \x85 ${DIRTY}`, "latin1")],
		[
			"UTF-8 with a broken byte",
			Buffer.concat([Buffer.from("Café déjà vu. "), Buffer.from([0xe9, 0x20]), Buffer.from(DIRTY)]),
		],
		[
			"half a surrogate pair in UTF-8",
			Buffer.concat([Buffer.from("Café “déjà”. "), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(DIRTY)]),
		],
		["carriage returns only", Buffer.from(`One.\r${DIRTY.trim()}\rTwo.\r`)],
		["mixed line ends", Buffer.from(`One.\r\n${DIRTY}Two.\rThree.`)],
		["no line end", Buffer.from(DIRTY.trim())],
		["a BOM", Buffer.from(`\uFEFF${DIRTY}`)],
	])("%s is read, fixed, and else left as it is", (_name, bytes) => {
		const cwd = folderWith({ "a.txt": bytes });
		expect(results(cwd)).toEqual({ status: 1, stderr: "", found: ["a.txt doubled-word"] });
		expect(results(cwd, "--fix")).toEqual({ status: 0, stderr: "", found: [] });
		const wide = bytes.includes(0);
		const double = Buffer.from("the ", wide ? "utf16le" : "latin1");
		if (wide && bytes[0] === 0) double.swap16();
		if (wide && bytes[0] === 0xfe) double.swap16();
		const whole = Buffer.from(bytes);
		const at = whole.indexOf(Buffer.concat([double, double]));
		const expected = Buffer.concat([whole.subarray(0, at), whole.subarray(at + double.length)]);
		expect(fs.readFileSync(path.join(cwd, "a.txt")).equals(expected)).toBe(true);
	});

	it.each(["", "\uFEFF", "\n\n\n"])("%j is a file without findings", (text) => {
		const cwd = folderWith({ "a.txt": text });
		expect(postedit(["a.txt", "--fix"], { cwd })).toEqual({ status: 0, stdout: "No findings in 1 file\n", stderr: "" });
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(text);
	});

	it("a character that the encoding lacks keeps the file as it was", () => {
		const latin = Buffer.from(`Caf\xe9 d\xe9j\xe0 &#20013; ${DIRTY}`, "latin1");
		const cwd = folderWith({ "a.txt": latin });
		const { status, stdout } = postedit(["--fix", "--unsafe-fixes", "a.txt", "--only", "html-entity"], { cwd });
		if (status === 2) expect(stdout).toContain("windows-1252 has no character");
		expect(fs.readFileSync(path.join(cwd, "a.txt")).equals(latin)).toBe(status !== 0);
	});

	it.skipIf(isRoot)("a file that may not be written is a finding, and stays", () => {
		const cwd = folderWith({ "a.txt": DIRTY, "b/c.txt": DIRTY });
		fs.chmodSync(path.join(cwd, "a.txt"), 0o400);
		fs.chmodSync(path.join(cwd, "b"), 0o500);
		const { status, found } = results(cwd, "--fix");
		fs.chmodSync(path.join(cwd, "b"), 0o700);
		expect([status, found]).toEqual([2, ["a.txt unwritable-file", "b/c.txt unwritable-file"]]);
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(DIRTY);
		expect(fs.readdirSync(path.join(cwd, "b"))).toEqual(["c.txt"]);
	});

	it("a full disk is a finding, and the file stays", () => {
		const cwd = folderWith({ "a.txt": DIRTY.repeat(2000), "b.txt": CLEAN });
		// A limit on the size of files fails a write as a full disk does; the signal that comes with it must be ignored.
		const { status, stdout } = spawnSync(
			"sh",
			[
				"-c",
				'trap "" XFSZ; ulimit -f 8 && exec "$@"',
				"sh",
				process.execPath,
				bin,
				"--fix",
				".",
				"-f",
				"jsonl",
				...ONLY,
			],
			{ cwd, encoding: "utf8" },
		);
		expect(status).toBe(2);
		expect(jsonLines(stdout).map(({ ruleId }) => ruleId)).toEqual(["unwritable-file"]);
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(DIRTY.repeat(2000));
		expect(fs.readdirSync(cwd).sort()).toEqual(["a.txt", "b.txt"]);
	});

	it("standard output that cannot be written is an error", () => {
		if (!fs.existsSync("/dev/full")) return;
		const cwd = folderWith({ "a.txt": DIRTY });
		const { status, stderr } = spawnSync(
			"sh",
			["-c", '"$@" > /dev/full', "sh", process.execPath, bin, "a.txt", ...ONLY],
			{
				cwd,
				encoding: "utf8",
			},
		);
		expect(status).toBe(2);
		expect(stderr).toContain("ENOSPC");
	});
});

describe("a run that is killed", () => {
	it("leaves whole files, and the next run sweeps up", { timeout: 120_000 }, async () => {
		const old = `${DIRTY.repeat(50)}`;
		const mended = old.replaceAll("the the", "the");
		const cwd = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_unit, i) => [`${i % 10}/${i}.txt`, old])));
		for (const file of fs.readdirSync(path.join(cwd, "0"))) fs.chmodSync(path.join(cwd, "0", file), 0o640);
		for (let round = 0; round < 4; round++) {
			const child = spawn(process.execPath, [bin, "--fix", ".", "--concurrency", "2", ...ONLY], {
				cwd,
				stdio: "ignore",
			});
			const ended = new Promise((resolve) => child.on("close", resolve));
			await new Promise((resolve) => setTimeout(resolve, 300 + round * 150));
			child.kill("SIGKILL");
			await ended;
			for (const name of fs.readdirSync(cwd, { recursive: true, encoding: "utf8" })) {
				if (!name.endsWith(".txt")) continue;
				expect([old, mended]).toContain(fs.readFileSync(path.join(cwd, name), "utf8"));
				if (name.startsWith("0/")) expect(fs.statSync(path.join(cwd, name)).mode & 0o777).toBe(0o640);
			}
		}
		fs.writeFileSync(path.join(cwd, "0/.1.txt.postedit-999999999-0123456789ab"), "half");
		expect(postedit(["."], { cwd }).status).not.toBe(2);
		const names = fs
			.readdirSync(cwd, { recursive: true, encoding: "utf8" })
			.filter((name) => name.includes("postedit"));
		expect(names).toEqual([]);
	});
});
