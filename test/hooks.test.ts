import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith, type Ran } from "./support/cli.ts";
import { root } from "./support/examples.ts";

const DIRTY = "It was the the end.\n";
const MENDED = "It was the end.\n";
const CALQUE = "The business minister foreigners spoke.\n";
const modules = path.join(root, "node_modules");
const has = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;

/** A git repository of its own, with `postedit` and the hook managers of this project at hand. */
interface Repository {
	readonly folder: string;
	run(command: string, ...args: string[]): Ran;
	write(name: string, text: string): void;
	read(name: string): string;
	/** Stages all, or what is named, and commits. */
	commit(...names: string[]): Ran;
	/** What the last commit holds of a file. */
	committed(name: string): string;
}

const repositoryWith = (files: Readonly<Record<string, string>>): Repository => {
	const folder = folderWith(files);
	const home = folderWith({});
	const bins = folderWith({});
	fs.chmodSync(bin, 0o755);
	fs.symlinkSync(bin, path.join(bins, "postedit"));
	const env = {
		...process.env,
		PATH: [bins, path.join(modules, ".bin"), process.env["PATH"]].join(path.delimiter),
		HOME: home,
		XDG_CACHE_HOME: path.join(home, ".cache"),
		GIT_CONFIG_GLOBAL: path.join(home, ".gitconfig"),
		NO_COLOR: "1",
		LEFTHOOK: "1",
		HUSKY: "1",
	};
	const run: Repository["run"] = (command, ...args) => {
		const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env });
		return { status, stdout, stderr };
	};
	run("git", "config", "--global", "user.name", "A Writer");
	run("git", "config", "--global", "user.email", "writer@example.com");
	run("git", "config", "--global", "core.quotepath", "off");
	run("git", "init", "-q");
	return {
		folder,
		run,
		write: (name, text) => fs.writeFileSync(path.join(folder, name), text),
		read: (name) => fs.readFileSync(path.join(folder, name), "utf8"),
		commit(...names) {
			if (names.length === 0) run("git", "add", "-A");
			else run("git", "add", ...names);
			const { status, stdout, stderr } = run("git", "commit", "-m", "Articles");
			return { status, stdout: stdout + stderr, stderr };
		},
		committed: (name) => run("git", "show", `HEAD:${name}`).stdout,
	};
};

/** A repository whose hooks come from `.pre-commit-hooks.yaml` of this project, as pre-commit reads it. */
const withPreCommit = (hooks: readonly string[], tool: string, language: string): Repository => {
	const { run: git } = repositoryWith({});
	const rev = git("git", "-C", tool, "rev-parse", "HEAD").stdout.trim();
	const list = hooks.map((id) => `      - id: ${id}${language}\n`).join("");
	const repository = repositoryWith({
		".pre-commit-config.yaml": `repos:\n  - repo: ${tool}\n    rev: ${rev}\n    hooks:\n${list}`,
	});
	expect(repository.run("pre-commit", "install").status).toBe(0);
	return repository;
};

const SYSTEM = "\n        language: system";
const hooksOnly = (): string => {
	const tool = repositoryWith({
		".pre-commit-hooks.yaml": fs.readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8"),
	});
	expect(tool.commit().status).toBe(0);
	return tool.folder;
};

describe.skipIf(!has("pre-commit"))("pre-commit (needs pre-commit)", { timeout: 120_000 }, () => {
	it("refuses a commit with findings, and lets a clean one through", () => {
		const repository = withPreCommit(["postedit"], hooksOnly(), SYSTEM);
		repository.write("a b ü.txt", DIRTY);
		const refused = repository.commit();
		expect(refused.status).toBe(1);
		expect(refused.stdout).toContain("a b ü.txt");
		expect(refused.stdout).toContain("doubled-word");
		repository.write("a b ü.txt", MENDED);
		expect(repository.commit().status).toBe(0);
	});

	it("mends files, and fails so that somebody looks at them", () => {
		const repository = withPreCommit(["postedit-fix"], hooksOnly(), SYSTEM);
		repository.write("a.txt", DIRTY);
		repository.write("b.bin", DIRTY);
		const first = repository.commit();
		expect(first.status).toBe(1);
		expect(first.stdout).toContain("files were modified by this hook");
		expect([repository.read("a.txt"), repository.read("b.bin")]).toEqual([MENDED, DIRTY]);
		expect(repository.commit().status).toBe(0);
	});

	it("leaves ignored files out in silence, and lets deletions through", () => {
		const repository = withPreCommit(["postedit"], hooksOnly(), SYSTEM);
		repository.write(".posteditignore", "a.txt\n");
		repository.write("a.txt", DIRTY);
		expect(repository.commit().status).toBe(0);
		repository.run("git", "rm", "-q", "a.txt");
		expect(repository.commit().status).toBe(0);
	});

	it("keeps what is not staged of a file that is staged in part", () => {
		const repository = withPreCommit(["postedit-fix"], hooksOnly(), SYSTEM);
		repository.write("a.txt", DIRTY);
		repository.run("git", "add", "-A");
		repository.write("a.txt", "It was the the very end.\n");
		expect(repository.commit(".pre-commit-config.yaml").status).toBe(1);
		expect(repository.read("a.txt")).toBe("It was the the very end.\n");
	});

	it("mends many files that come in batches side by side", () => {
		const repository = withPreCommit(["postedit-fix"], hooksOnly(), SYSTEM);
		const names = Array.from({ length: 60 }, (_, i) => `article ${i}.txt`);
		for (const name of names) repository.write(name, DIRTY);
		expect(repository.commit().status).toBe(1);
		expect(new Set(names.map(repository.read))).toEqual(new Set([MENDED]));
		expect(repository.commit().status).toBe(0);
	});

	it("builds the hook from a clone of this project, with the Node.js that is there", { timeout: 600_000 }, ({
		skip,
	}) => {
		const tool = folderWith({});
		const listed = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
		for (const name of listed.stdout.split("\0").filter((file) => file && fs.existsSync(path.join(root, file))))
			fs.cpSync(path.join(root, name), path.join(tool, name));
		const { run } = repositoryWith({});
		for (const args of [
			["init", "-q"],
			["add", "-A"],
			["commit", "-q", "-m", "postedit"],
		])
			run("git", "-C", tool, ...args);
		const repository = withPreCommit(["postedit-fix", "postedit"], tool, "");
		repository.write("a.txt", DIRTY);
		const first = repository.commit();
		if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH/.test(first.stdout)) skip("no package registry");
		expect(first.stdout).toContain("files were modified by this hook");
		expect(repository.read("a.txt")).toBe(MENDED);
		expect(repository.commit().status).toBe(0);
	});
});

const installed = (name: string): boolean => fs.existsSync(path.join(modules, name, "package.json"));

describe.skipIf(!installed("husky") || !installed("lint-staged"))("husky and lint-staged (need both)", () => {
	const withHusky = (hook: string): Repository => {
		const repository = repositoryWith({
			"package.json": JSON.stringify({ "lint-staged": { "*.{txt,md}": "postedit --fix --force-exclude" } }),
			".posteditignore": "ignored.txt\n",
		});
		// lint-staged can put back only what git has a commit to compare with.
		repository.run("git", "commit", "-q", "--allow-empty", "-m", "Begin");
		expect(repository.run("husky").status).toBe(0);
		fs.mkdirSync(path.join(repository.folder, ".husky"), { recursive: true });
		repository.write(".husky/pre-commit", `${hook}\n`);
		return repository;
	};

	it("mend what is staged and commit the mended text", () => {
		const repository = withHusky("lint-staged");
		repository.write("ä b.txt", DIRTY);
		repository.write("ignored.txt", DIRTY);
		const { status, stdout } = repository.commit();
		expect(status, stdout).toBe(0);
		expect(repository.committed("ä b.txt")).toBe(MENDED);
		expect(repository.committed("ignored.txt")).toBe(DIRTY);
	});

	it("refuse a commit in which findings remain, and give the files back as they were", () => {
		const repository = withHusky("lint-staged");
		repository.write("a.txt", DIRTY + CALQUE);
		const { status, stdout } = repository.commit();
		expect(status).toBe(1);
		expect(stdout).toContain("calqued-title");
		expect(repository.read("a.txt")).toBe(DIRTY + CALQUE);
	});

	it("work without lint-staged on the files of the commit", () => {
		const repository = withHusky("postedit --staged --force-exclude");
		repository.write("a.txt", DIRTY);
		repository.write("other.txt", MENDED);
		expect(repository.commit().stdout).toContain("a.txt");
		expect(repository.commit().status).toBe(1);
		repository.run("git", "rm", "-q", "--cached", "a.txt");
		expect(repository.run("git", "commit", "-m", "Other").status).toBe(0);
	});
});

describe.skipIf(spawnSync("lefthook", ["version"]).error !== undefined)("lefthook (needs lefthook)", () => {
	const withLefthook = (): Repository => {
		const repository = repositoryWith({
			"lefthook.yml": `pre-commit:
  commands:
    postedit:
      glob: "*.{txt,md}"
      run: postedit --fix --force-exclude {staged_files}
      stage_fixed: true
`,
		});
		const { status, stdout, stderr } = repository.run("lefthook", "install");
		expect(status, stdout + stderr).toBe(0);
		return repository;
	};

	it("mends what is staged and commits the mended text", () => {
		const repository = withLefthook();
		repository.write("ä b.txt", DIRTY);
		const { status, stdout } = repository.commit();
		expect(status, stdout).toBe(0);
		expect(repository.committed("ä b.txt")).toBe(MENDED);
	});

	it("refuses a commit in which findings remain", () => {
		const repository = withLefthook();
		repository.write("a.txt", CALQUE);
		const { status, stdout } = repository.commit();
		expect(status).toBe(1);
		expect(stdout).toContain("calqued-title");
	});
});
