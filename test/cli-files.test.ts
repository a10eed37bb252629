import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith, jsonLines, postedit } from "./support/cli.ts";

const DIRTY = "The council met at the the bridge on Tuesday and agreed to mend it before winter.\n";
const CLEAN = "The council met at the bridge on Tuesday and agreed to mend it before winter.\n";
const ONLY = ["--only", "doubled-word", "-f", "jsonl"];

const linted = (cwd: string, ...args: string[]): readonly unknown[] =>
	jsonLines(postedit([...args, ...ONLY], { cwd }).stdout).map(({ path: file }) => file);
const git = (cwd: string, ...args: string[]) => {
	const { status, stderr } = spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], {
		cwd,
		encoding: "utf8",
	});
	expect(status, stderr).toBe(0);
};

describe("files", () => {
	const tree = () =>
		folderWith({
			".git/HEAD": "ref: refs/heads/main\n",
			".gitignore": "build/\n*.log.txt\n!keep.log.txt\n",
			".posteditignore": "raw\n",
			"a.txt": DIRTY,
			"build/b.txt": DIRTY,
			"c.log.txt": DIRTY,
			"keep.log.txt": DIRTY,
			"node_modules/d/d.txt": DIRTY,
			"raw/e.txt": DIRTY,
			"sub/.gitignore": "f.txt\n",
			"sub/f.txt": DIRTY,
			"sub/g.md": DIRTY,
			"sub/h.unknown": DIRTY,
		});

	it("are those that nothing ignores, in the order of their names", () => {
		const cwd = tree();
		expect(linted(cwd, ".")).toEqual(["a.txt", "keep.log.txt", "sub/g.md"]);
		expect(linted(path.join(cwd, "sub"), ".")).toEqual(["g.md"]);
		expect(linted(cwd, ".", "--ignore-pattern", "sub")).toEqual(["a.txt", "keep.log.txt"]);
		expect(linted(cwd, ".", "--no-ignore")).toEqual([
			"a.txt",
			"build/b.txt",
			"c.log.txt",
			"keep.log.txt",
			"raw/e.txt",
			"sub/f.txt",
			"sub/g.md",
		]);
	});

	it("are linted if they are named, unless a hook excludes them", () => {
		const cwd = tree();
		expect(linted(cwd, "build/b.txt", "sub/h.unknown")).toEqual(["build/b.txt", "sub/h.unknown"]);
		const { status, stdout, stderr } = postedit(["--force-exclude", "build/b.txt", "raw/e.txt", ...ONLY], { cwd });
		expect([status, stdout, stderr]).toEqual([0, "", ""]);
	});

	it("are excluded from a hook by the working folder's ignore file, without git too", () => {
		const cwd = folderWith({ ".posteditignore": "raw/\n", "a.txt": DIRTY, "raw/b.txt": DIRTY });
		expect(linted(cwd, "--force-exclude", "a.txt", "raw/b.txt")).toEqual(["a.txt"]);
	});

	it("may be named twice and are linted once", () => {
		expect(linted(tree(), "a.txt", ".", "./a.txt", "*.txt")).toEqual(["a.txt", "keep.log.txt", "sub/g.md"]);
	});

	it("must be there", () => {
		const cwd = folderWith({ "a.txt": DIRTY, "empty/x.unknown": "" });
		for (const pattern of ["no.txt", "no/**", "empty"]) {
			const { status, stderr } = postedit([pattern], { cwd });
			expect([pattern, status]).toEqual([pattern, 2]);
			expect(stderr).toContain(pattern);
			expect(postedit([pattern, "--no-error-on-unmatched-pattern"], { cwd }).status).toBe(0);
		}
	});

	it("come from a list, by lines or NULs, with any name", () => {
		const cwd = folderWith({ "a b.txt": DIRTY, "ü\n.txt": DIRTY, "c.txt": DIRTY });
		fs.writeFileSync(path.join(cwd, "list"), "a b.txt\nc.txt\n");
		expect(linted(cwd, "--file-list", "list")).toEqual(["a b.txt", "c.txt"]);
		const { stdout } = postedit(["--file-list", "-", ...ONLY], { cwd, input: "ü\n.txt\0a b.txt\0" });
		expect(jsonLines(stdout).map(({ path: file }) => file)).toEqual(["ü\n.txt", "a b.txt"]);
	});

	it("come from git: staged, changed, since a commit", () => {
		const cwd = folderWith({ "old.txt": DIRTY, "sub/gone.txt": DIRTY, "sub/edited ü.txt": DIRTY });
		git(cwd, "init", "-q");
		git(cwd, "add", ".");
		git(cwd, "commit", "-q", "-m", "one");
		fs.writeFileSync(path.join(cwd, "sub/edited ü.txt"), DIRTY + DIRTY);
		fs.writeFileSync(path.join(cwd, "sub/new.txt"), DIRTY);
		fs.writeFileSync(path.join(cwd, "picture.png"), DIRTY);
		fs.rmSync(path.join(cwd, "sub/gone.txt"));
		expect(new Set(linted(cwd, "--changed"))).toEqual(new Set(["sub/edited ü.txt", "sub/new.txt"]));
		expect(linted(cwd, "--staged")).toEqual([]);
		expect(postedit(["--staged"], { cwd }).status).toBe(0);
		git(cwd, "add", "-A");
		expect(new Set(linted(cwd, "--staged"))).toEqual(new Set(["sub/edited ü.txt", "sub/new.txt"]));
		expect(linted(path.join(cwd, "sub"), "--staged", "new.txt")).toEqual(["new.txt"]);
		git(cwd, "commit", "-q", "-m", "two");
		expect(linted(cwd, "--changed")).toEqual([]);
		expect(new Set(linted(cwd, "--since", "HEAD~1"))).toEqual(new Set(["sub/edited ü.txt", "sub/new.txt"]));
		expect(postedit(["--since", "nowhere"], { cwd })).toMatchObject({ status: 2, stdout: "" });
		expect(postedit(["--since", "--output=x"], { cwd }).status).toBe(2);
		expect(postedit(["--staged"], { cwd: folderWith({}) })).toMatchObject({ status: 2, stdout: "" });
	});

	it("are linted as they are staged, and not fixed where the working tree holds something else", () => {
		const names = ["a.txt", "sub/ü b.txt", "gone.txt", "c.txt"];
		const cwd = folderWith({ ...Object.fromEntries(names.map((name) => [name, CLEAN])), "d.txt": DIRTY });
		git(cwd, "init", "-q");
		git(cwd, "add", ".");
		git(cwd, "commit", "-q", "-m", "one");
		const write = (text: string) => {
			for (const name of names) fs.writeFileSync(path.join(cwd, name), text);
		};
		write(DIRTY);
		git(cwd, "add", ".");
		// Mended, but not in what will be committed.
		for (const name of names.slice(0, 2)) fs.writeFileSync(path.join(cwd, name), CLEAN);
		fs.rmSync(path.join(cwd, "gone.txt"));
		for (const threads of ["1", "2"])
			expect(linted(cwd, "--staged", "--concurrency", threads)).toEqual(["a.txt", "c.txt", "gone.txt", "sub/ü b.txt"]);
		expect(linted(path.join(cwd, "sub"), "--staged")).toEqual(["../a.txt", "../c.txt", "../gone.txt", "ü b.txt"]);
		const cached = ["--staged", "--cache", "--cache-location", path.join(folderWith({}), "cache")];
		expect(linted(cwd, ...cached)).toEqual(linted(cwd, ...cached));
		const { status, stderr } = postedit(["--staged", "--fix", ...ONLY], { cwd });
		expect(status).toBe(1);
		expect(stderr).toContain("staged in part, so linted as staged and not fixed: a.txt, gone.txt, sub/ü b.txt");
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(CLEAN);
		expect(fs.readFileSync(path.join(cwd, "c.txt"), "utf8")).not.toBe(DIRTY);
		expect(fs.existsSync(path.join(cwd, "gone.txt"))).toBe(false);
		// The other way round: what is staged is clean, and the working tree is nobody's business.
		write(CLEAN);
		git(cwd, "add", ".");
		fs.writeFileSync(path.join(cwd, "a.txt"), DIRTY);
		expect(linted(cwd, "--staged")).toEqual([]);
	});

	it("are linted alike by any number of threads, in the same order", () => {
		const cwd = folderWith(
			Object.fromEntries(Array.from({ length: 120 }, (_unit, i) => [`${i % 7}/${i}.txt`, DIRTY.repeat(i % 5)])),
		);
		const one = postedit([".", "--concurrency", "1", ...ONLY], { cwd });
		expect(jsonLines(one.stdout).length).toBe(240);
		expect(postedit([".", "--concurrency", "3", ...ONLY], { cwd })).toEqual(one);
	});

	it("need few open at once", () => {
		const cwd = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_unit, i) => [`${i % 7}/${i}.txt`, DIRTY])));
		const { status, stdout } = spawnSync(
			"sh",
			["-c", 'ulimit -n 64 && exec "$@"', "sh", process.execPath, bin, ".", ...ONLY],
			{ cwd, encoding: "utf8" },
		);
		expect(status).toBe(1);
		expect(jsonLines(stdout)).toHaveLength(400);
	});
});
