import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./support/examples.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "postedit-package-"));
const run = (command: string, args: readonly string[], cwd: string): string =>
	execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
	const packed: { filename: string }[] = JSON.parse(
		run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root),
	);
	fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
	run(
		"npm",
		["install", "--no-audit", "--no-fund", "--prefer-offline", path.join(folder, packed[0]?.filename ?? "")],
		folder,
	);
	fs.writeFileSync(path.join(folder, "a.txt"), "It was the the end.\n");
}, 180_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe("the package, installed into an empty folder", () => {
	it("has a command that can be executed as it was built", () => {
		const { bin }: { bin: Record<string, string> } = JSON.parse(
			fs.readFileSync(path.join(root, "package.json"), "utf8"),
		);
		for (const file of Object.values(bin))
			expect(() => fs.accessSync(path.join(root, file), fs.constants.X_OK)).not.toThrow();
	});

	it("has a command that finds, explains and lists", () => {
		const found = spawnSync("npx", ["postedit", "a.txt"], { cwd: folder, encoding: "utf8" });
		expect(found.stdout).toContain("doubled-word");
		expect(found.status).toBe(1);
		expect(run("npx", ["postedit", "explain", "doubled-word"], folder)).toContain("# doubled-word");
		expect(run("npx", ["postedit", "rules"], folder)).toContain("doubled-word");
	});

	it("has an interface, a preset and rules to import", () => {
		fs.writeFileSync(
			path.join(folder, "use.mjs"),
			`import { lintText, processor } from "postedit";
import preset from "postedit/preset";
import rule from "postedit/rules/mechanics/doubled-word";
const { findings } = await lintText("It was the the end.");
console.log(JSON.stringify([findings.length, rule.meta.id, preset.plugins.length > 5, String(await processor.process("Fine."))]));`,
		);
		expect(JSON.parse(run("node", ["use.mjs"], folder))).toEqual([1, "doubled-word", true, "Fine."]);
	});

	it.each(["ts", "mjs"])("has defineConfig for a configuration in %s", (extension) => {
		const file = path.join(folder, `postedit.config.${extension}`);
		fs.writeFileSync(
			file,
			'import { defineConfig } from "postedit";\nexport default defineConfig({ rules: { "doubled-word": "off" } });\n',
		);
		const { stdout, status } = spawnSync("npx", ["postedit", "a.txt"], { cwd: folder, encoding: "utf8" });
		fs.rmSync(file);
		expect(stdout).toContain("No findings");
		expect(status).toBe(0);
	});

	it("ships neither tests nor sources nor fixtures", () => {
		const installed = path.join(folder, "node_modules", "postedit");
		const names = fs.readdirSync(installed, { recursive: true, encoding: "utf8" });
		expect(
			names.filter((name) =>
				/(?:^|\/)(?:test|fixtures|scripts)\/|^dist\/rules\/.*examples\.|\.snap$|(?<!\.d)\.ts$/.test(name),
			),
		).toEqual([]);
		for (const name of ["LICENSE", "README.md", "CHANGELOG.md", "NOTICE"]) expect(names).toContain(name);
	});
});
