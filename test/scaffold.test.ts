import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "./support/examples.ts";

/** A copy of the project that shares its installed packages. */
const copy = fs.mkdtempSync(path.join(os.tmpdir(), "postedit-scaffold-"));
for (const name of [
	"src",
	"rules",
	"fixtures",
	"test",
	"scripts",
	"package.json",
	"tsconfig.json",
	"vitest.config.ts",
	"README.md",
	"ARCHITECTURE.md",
	"CONTRIBUTING.md",
	"docs",
])
	if (fs.existsSync(path.join(root, name)))
		fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

const run = (...command: string[]) => {
	const done = spawnSync("npx", command, { cwd: copy, encoding: "utf8", env: { ...process.env, CI: "" } });
	return { status: done.status, output: done.stdout + done.stderr };
};
const snapshot = (): ReadonlyMap<string, string> =>
	new Map(
		["src", "rules", "test", "fixtures"].flatMap((folder) =>
			fs
				.readdirSync(path.join(copy, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && entry.name !== "registry.ts")
				.map((entry): [string, string] => {
					const file = path.join(entry.parentPath, entry.name);
					return [path.relative(copy, file), fs.readFileSync(file, "latin1")];
				}),
		),
	);
const contract = (rule: string) => run("vitest", "run", "test/contract.test.ts", "-t", `^${rule} `);

describe("a new rule", { timeout: 180_000 }, () => {
	const before = snapshot();

	it("is made by the scaffold in its own folder, touching nothing else", () => {
		expect(run("tsx", "scripts/new-rule.ts", "mechanics/loud-word").status).toBe(0);
		const added = [...snapshot()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
		expect(added.sort()).toEqual(
			["examples.ts", "index.ts", "readme.md"].map((name) => `rules/mechanics/loud-word/${name}`),
		);
	});

	it("fails its tests until it is filled", () => {
		run("tsx", "scripts/generate.ts");
		const { status, output } = contract("mechanics/loud-word");
		expect(status, output).toBe(1);
		expect(output).toContain("has three bad and three good examples");
		expect(output).toContain("has a readme that is written and current");
	});

	it("passes them when it is", () => {
		const folder = path.join(copy, "rules", "mechanics", "loud-word");
		const index = path.join(folder, "index.ts");
		fs.writeFileSync(
			index,
			fs
				.readFileSync(index, "utf8")
				.replace('summary: ""', 'summary: "A loud word"')
				.replace('fix: "none"', 'fix: "unsafe"')
				.replace("_facts, _block", "_facts, { text }")
				.replace(
					/\/\/ Yield.*/,
					'for (const { index } of text.matchAll(/QUACK/g)) yield { span: { start: index, end: index + 5 }, message: "found", expected: ["quack"] };',
				),
		);
		fs.writeFileSync(
			path.join(folder, "examples.ts"),
			'export default { bad: ["⟦QUACK→quack⟧ it went.", "A ⟦QUACK→quack⟧.", "⟦QUACK→quack⟧!"], good: ["A quack.", "Quack!", "The duck."] };\n',
		);
		fs.writeFileSync(
			path.join(folder, "readme.md"),
			["What it flags", "Why", "Fix safety", "Not flagged"].map((title) => `## ${title}\n\nSomething.\n\n`).join(""),
		);
		expect(run("tsx", "scripts/readmes.ts").status).toBe(0);
		const { status, output } = contract("mechanics/loud-word");
		expect(status, output).toBe(0);
	});

	it("can be deleted with its folder, and the project still checks", () => {
		fs.rmSync(path.join(copy, "rules", "mechanics", "loud-word"), { recursive: true });
		fs.rmSync(path.join(copy, "rules", "grammar", "echoed-gloss"), { recursive: true });
		run("tsx", "scripts/generate.ts");
		const types = run("tsc", "--noEmit");
		expect(types.output).toBe("");
		expect(run("vitest", "run", "test/architecture.test.ts", "test/seed.test.ts").status).toBe(0);
	});

	it("is refused for a family that does not exist", () => {
		expect(run("tsx", "scripts/new-rule.ts", "nonsense/rule").status).toBe(2);
	});
});
