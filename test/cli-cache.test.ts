import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, postedit } from "./support/cli.ts";

const CLEAN = "The council met at the bridge on Tuesday.\n";
const DIRTY = "The council met at the the bridge on Tuesday.\n";
const ONLY = ["--only", "doubled-word", "--rule", "doubled-word=error", "-f", "jsonl"];
const CACHE = ["--cache", "--cache-location", "cache/here"];

/** A cache in which every finding's reason has been rewritten, so that what comes from it can be told. */
const mark = (cwd: string) => {
	const file = path.join(cwd, "cache/here");
	fs.writeFileSync(file, fs.readFileSync(file, "utf8").replaceAll("Unexpected repeated", "Remembered repeated"));
};

describe("the cache", () => {
	it.each(["content", "metadata"])("gives the same report without linting (%s)", (strategy) => {
		const cwd = folderWith({ "a.txt": DIRTY, "b.txt": CLEAN });
		const args = [".", ...ONLY, ...CACHE, "--cache-strategy", strategy];
		const cold = postedit([".", ...ONLY], { cwd });
		expect(postedit(args, { cwd })).toEqual(cold);
		expect(postedit(args, { cwd })).toEqual(cold);
		mark(cwd);
		expect(postedit(args, { cwd }).stdout).toContain("Remembered");
		// The content decides, or the time and size.
		fs.writeFileSync(path.join(cwd, "a.txt"), `${DIRTY}${CLEAN}`);
		expect(postedit(args, { cwd }).stdout).not.toContain("Remembered");
	});

	it("forgets when the configuration, the rules that run, or the suppressions change", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const run = (...args: string[]) => {
			postedit([".", ...ONLY, ...CACHE], { cwd });
			mark(cwd);
			return postedit([".", ...ONLY, ...CACHE, ...args], { cwd }).stdout;
		};
		expect(run()).toContain("Remembered");
		expect(run("--rule", "doubled-word=warn")).not.toContain("Remembered");
		expect(run("--translated", "always")).not.toContain("Remembered");
		fs.writeFileSync(path.join(cwd, "postedit.config.json"), '{ "words": ["Bridge"] }');
		expect(run()).toContain("Remembered");
		fs.writeFileSync(path.join(cwd, "postedit.config.json"), '{ "words": ["River"] }');
		expect(postedit([".", ...ONLY, ...CACHE], { cwd }).stdout).not.toContain("Remembered");
	});

	it("does not keep a file from being fixed", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		postedit([".", ...ONLY, ...CACHE], { cwd });
		expect(postedit([".", "--fix", ...ONLY, ...CACHE], { cwd }).status).toBe(0);
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(CLEAN);
		expect(postedit([".", ...ONLY, ...CACHE], { cwd }).stdout).toBe("");
	});

	it("remembers what other runs saw, and forgets files that are gone", () => {
		const cwd = folderWith({ "a.txt": DIRTY, "b.txt": DIRTY });
		postedit(["a.txt", ...ONLY, ...CACHE], { cwd });
		postedit(["b.txt", ...ONLY, ...CACHE], { cwd });
		mark(cwd);
		expect(postedit([".", ...ONLY, ...CACHE], { cwd }).stdout.match(/Remembered/g)).toHaveLength(2);
		fs.rmSync(path.join(cwd, "a.txt"));
		fs.writeFileSync(path.join(cwd, "c.txt"), CLEAN);
		postedit(["c.txt", ...ONLY, ...CACHE], { cwd });
		expect(fs.readFileSync(path.join(cwd, "cache/here"), "utf8")).not.toContain("a.txt");
	});

	it("is as if it were empty when it is broken", () => {
		const cwd = folderWith({ "a.txt": DIRTY, "cache/here": 'postedit-cache 1\n["x\n\u0000\n' });
		const cold = postedit([".", ...ONLY], { cwd });
		expect(postedit([".", ...ONLY, ...CACHE], { cwd })).toEqual(cold);
		expect(postedit([".", ...ONLY, "--cache", "--cache-location", "a.txt/x"], { cwd })).toMatchObject({
			status: 2,
			stdout: "",
		});
	});
});
