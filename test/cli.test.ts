import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith, jsonLines, postedit } from "./support/cli.ts";
import { root } from "./support/examples.ts";

const CLEAN = "The council met at the bridge on Tuesday and agreed to mend the bridge before winter.\n";
/** One finding of level error with a safe fix. */
const DIRTY = "The council met at the the bridge on Tuesday and agreed to mend the bridge before winter.\n";
const MENDED = CLEAN;
/** One finding whose fix changes words, and none that does not. */
const CALQUE = "The business minister foreigners spoke in Delhi about the treaty.\n";
const ONLY = ["--only", "doubled-word", "--only", "calqued-title", "--rule", "doubled-word=error"];

interface Place {
	readonly start: { readonly line: number; readonly column: number; readonly offset: number };
	readonly end: { readonly offset: number };
}

describe("postedit", () => {
	it("lints a file that is named, a folder and a glob", () => {
		const cwd = folderWith({ "a.txt": DIRTY, "sub/b.md": DIRTY, "sub/c.bin": DIRTY });
		expect(postedit(["a.txt", "-f", "jsonl", ...ONLY], { cwd }).status).toBe(1);
		const all = postedit([".", "-f", "jsonl", ...ONLY], { cwd });
		expect(jsonLines(all.stdout).map(({ path }) => path)).toEqual(["a.txt", "sub/b.md"]);
		const some = postedit(["check", "**/*.md", "-f", "jsonl", ...ONLY], { cwd });
		expect(jsonLines(some.stdout).map(({ path }) => path)).toEqual(["sub/b.md"]);
	});

	it("ends in 0 for a clean file, 1 for an error, 2 for wrong usage", () => {
		const cwd = folderWith({ "clean.txt": CLEAN, "dirty.txt": DIRTY });
		expect(postedit(["clean.txt"], { cwd })).toEqual({ status: 0, stdout: "No findings in 1 file\n", stderr: "" });
		expect(postedit(["dirty.txt"], { cwd }).status).toBe(1);
		expect(postedit(["dirty.txt", "--exit-zero"], { cwd }).status).toBe(0);
		for (const args of [["nowhere.txt"], ["--fxi", "clean.txt"], ["-f", "styl", "clean.txt"], [], ["--quiet"]]) {
			const { status, stderr, stdout } = postedit(args, { cwd });
			expect(status, args.join(" ")).toBe(2);
			expect(stdout).toBe("");
			expect(stderr).not.toBe("");
		}
	});

	it("names the nearest flag, rule, report and preset", () => {
		const cwd = folderWith({ "a.txt": CLEAN });
		const said = (...args: string[]) => postedit([...args, "a.txt"], { cwd }).stderr;
		expect(said("--fix-dryrun")).toContain("--fix-dry-run");
		expect(said("--rule", "doubled-words=off")).toContain('"doubled-word"');
		expect(said("-f", "jsonlines")).toContain('"jsonl"');
		expect(said("--preset", "light")).toContain("light-pe");
		expect(said("--rule", "doubled-word=loud")).toContain("off, error, warning, info");
		expect(postedit(["explain", "doubled-wrod"]).stderr).toContain('"doubled-word"');
	});

	it("says what contradicts what", () => {
		for (const args of [
			["--unsafe-fixes", "a.txt"],
			["--fix", "--diff", "a.txt"],
			["--staged", "--changed"],
			["-", "a.txt"],
			["--stdin-filename", "x.txt", "a.txt"],
			["--max-warnings", "many", "a.txt"],
			["--concurrency", "0", "a.txt"],
			["rules", "--fix"],
		]) {
			const { status, stderr } = postedit(args);
			expect(status, args.join(" ")).toBe(2);
			expect(stderr, args.join(" ")).toMatch(/^postedit: --?|^postedit: Fix first/);
		}
	});

	it("prints each finding as one object with the promised members", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const [found] = jsonLines(postedit(["a.txt", "-f", "jsonl", ...ONLY], { cwd }).stdout);
		expect(Object.keys(found ?? {})).toEqual([
			"path",
			"ruleId",
			"source",
			"level",
			"severity",
			"mqm",
			"reason",
			"place",
			"actual",
			"expected",
			"safety",
			"language",
			"note",
			"url",
			"fingerprint",
		]);
		expect(found).toMatchObject({
			path: "a.txt",
			ruleId: "doubled-word",
			source: "postedit",
			level: "error",
			safety: "safe",
		});
		const { place, actual } = found ?? {};
		const { start, end }: Place = JSON.parse(JSON.stringify(place));
		expect(DIRTY.slice(start.offset, end.offset)).toBe(actual);
		expect([start.line, start.column]).toEqual([1, start.offset + 1]);
		expect(JSON.parse(postedit(["a.txt", "-f", "json", ...ONLY], { cwd }).stdout)).toEqual([found]);
		expect(postedit(["a.txt", "-f", "json", "--only", "html-entity"], { cwd }).stdout).toBe("[]\n");
	});

	it("reads standard input under a name", () => {
		const { status, stdout } = postedit(["-", "--stdin-filename", "dir/a.md", "-f", "jsonl", ...ONLY], {
			input: `\`the the\` ${DIRTY}`,
		});
		expect(status).toBe(1);
		expect(jsonLines(stdout).map(({ path, actual }) => [path, actual])).toHaveLength(1);
		expect(jsonLines(stdout)[0]).toMatchObject({ path: "dir/a.md" });
	});

	it("prints the fixed text of standard input and reports what remains on standard error", () => {
		const { status, stdout, stderr } = postedit(["--fix", "-", ...ONLY], { input: DIRTY + CALQUE });
		expect(stdout).toBe(MENDED + CALQUE);
		expect(stderr).toContain("calqued-title");
		expect(status).toBe(1);
		expect(postedit(["--fix", "-"], { input: CLEAN })).toMatchObject({ status: 0, stdout: CLEAN });
	});

	it("fixes what is safe, and more if it is told to", () => {
		const cwd = folderWith({ "a.txt": DIRTY + CALQUE });
		expect(postedit(["--fix", "a.txt", ...ONLY], { cwd }).status).toBe(1);
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(MENDED + CALQUE);
		expect(postedit(["--fix", "--unsafe-fixes", "a.txt", ...ONLY], { cwd }).status).toBe(0);
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toContain("The foreign minister spoke");
	});

	it("fixes the findings of some rules only", () => {
		const cwd = folderWith({ "a.txt": DIRTY + CALQUE });
		postedit(["--fix", "--unsafe-fixes", "--fix-rule", "calque", "a.txt", ...ONLY], { cwd });
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toMatch(/the the[\s\S]*The foreign minister/);
	});

	it("shows fixes as a diff that git applies, and writes nothing", () => {
		const cwd = folderWith({ "sub/a.txt": `${CLEAN}\n${DIRTY}` });
		const { status, stdout } = postedit(["--diff", ".", ...ONLY], { cwd });
		expect(status).toBe(1);
		expect(fs.readFileSync(path.join(cwd, "sub/a.txt"), "utf8")).toBe(`${CLEAN}\n${DIRTY}`);
		expect(spawnSync("git", ["apply", "-"], { cwd, input: stdout }).status).toBe(0);
		expect(fs.readFileSync(path.join(cwd, "sub/a.txt"), "utf8")).toBe(`${CLEAN}\n${MENDED}`);
		expect(postedit(["--diff", ".", ...ONLY], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
	});

	it("tells what fixing would leave without writing", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const { status, stdout } = postedit(["--fix-dry-run", "a.txt", ...ONLY], { cwd });
		expect([status, stdout]).toEqual([0, "No findings in 1 file\n1 finding fixed\n"]);
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(DIRTY);
	});

	it("keeps mode, encoding, line ends and what a link points to", () => {
		const cwd = folderWith({
			"latin.txt": Uint8Array.from(Buffer.from(`Caf\xe9 \x93quoted\x94.\r\n${DIRTY}`, "latin1")),
			"wide.txt": Buffer.from(`\uFEFFCaf\u00e9.\r\n${DIRTY}`, "utf16le"),
		});
		fs.chmodSync(path.join(cwd, "latin.txt"), 0o640);
		fs.symlinkSync("latin.txt", path.join(cwd, "link.txt"));
		postedit(["--fix", "link.txt", "wide.txt", ...ONLY], { cwd });
		expect(fs.readFileSync(path.join(cwd, "latin.txt"), "latin1")).toBe(`Caf\xe9 \x93quoted\x94.\r\n${MENDED}`);
		expect(fs.statSync(path.join(cwd, "latin.txt")).mode & 0o777).toBe(0o640);
		expect(fs.lstatSync(path.join(cwd, "link.txt")).isSymbolicLink()).toBe(true);
		expect(fs.readFileSync(path.join(cwd, "wide.txt"), "utf16le")).toBe(`\uFEFFCaf\u00e9.\r\n${MENDED}`);
		expect(fs.readdirSync(cwd).sort()).toEqual(["latin.txt", "link.txt", "wide.txt"]);
	});

	it("does not write through a link that leads out of the working folder", () => {
		const outside = folderWith({ "a.txt": DIRTY });
		const cwd = folderWith({});
		fs.symlinkSync(path.join(outside, "a.txt"), path.join(cwd, "link.txt"));
		const { status, stdout } = postedit(["--fix", "link.txt", ...ONLY], { cwd });
		expect(status).toBe(2);
		expect(stdout).toContain("outside of the working folder");
		expect(fs.readFileSync(path.join(outside, "a.txt"), "utf8")).toBe(DIRTY);
	});

	it("sets levels, and counts warnings", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const warn = ["--rule", "doubled-word=warn"];
		expect(postedit(["a.txt", ...ONLY, ...warn], { cwd }).status).toBe(0);
		expect(postedit(["a.txt", ...ONLY, ...warn, "--max-warnings", "0"], { cwd })).toMatchObject({
			status: 1,
			stderr: "postedit: 1 warnings, at most 0 allowed\n",
		});
		expect(postedit(["a.txt", ...ONLY, ...warn, "--quiet"], { cwd }).stdout).toBe("No findings in 1 file\n");
		expect(postedit(["a.txt", "--preset", "cleanup", "--rule", "mechanics=off"], { cwd }).status).toBe(0);
	});

	it("writes the report to a file", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const { status, stdout } = postedit(["a.txt", ...ONLY, "-f", "jsonl", "-o", "out/report.jsonl"], { cwd });
		expect([status, stdout]).toEqual([1, ""]);
		expect(jsonLines(fs.readFileSync(path.join(cwd, "out/report.jsonl"), "utf8"))).toHaveLength(1);
		expect(fs.readdirSync(path.join(cwd, "out"))).toEqual(["report.jsonl"]);
	});

	it("lists and explains rules, prints help and version", () => {
		expect(postedit(["rules"]).stdout).toMatch(/^mechanics$[\s\S]*^ {2}doubled-word/m);
		expect(postedit(["explain", "doubled-word"]).stdout).toMatch(/^# doubled-word\n/);
		const help = postedit(["--help"]);
		expect(help.status).toBe(0);
		expect(help.stdout.split("\n").length).toBeLessThanOrEqual(60);
		for (const line of help.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
		const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
		expect(postedit(["--version"]).stdout).toBe(`${version}\n`);
	});

	it("prints the time and the findings of rules", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const { stderr } = postedit(["a.txt", "--stats", ...ONLY], { cwd });
		expect(stderr).toMatch(/doubled-word +\d+\.\d +\d+\.\d% +1$/m);
		expect(stderr).toMatch(/mechanics +1$/m);
	});

	it("stops quietly when nobody reads on, and does not call the rest clean", async () => {
		const cwd = folderWith(
			Object.fromEntries(Array.from({ length: 300 }, (_unit, i) => [`${i}.txt`, DIRTY.repeat(40)])),
		);
		const child = spawn(process.execPath, [bin, ".", "--concurrency", "1", ...ONLY], { cwd });
		let stderr = "";
		child.stderr.on("data", (chunk: Buffer) => {
			stderr += chunk;
		});
		child.stdout.once("data", () => child.stdout.destroy());
		const status = await new Promise((resolve) => child.on("close", resolve));
		expect([status, stderr]).toEqual([1, ""]);
	});
});
