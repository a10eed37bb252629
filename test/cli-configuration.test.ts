import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, jsonLines, postedit } from "./support/cli.ts";
import { root } from "./support/examples.ts";

const DIRTY = "The council met at the the bridge on Tuesday and agreed to mend it before winter.\n";

const settingsFor = (cwd: string, file: string, ...flags: string[]) => {
	const { stdout, stderr } = postedit(["config", file, ...flags], { cwd });
	expect(stderr).toBe("");
	const settings: { readonly rules: Record<string, unknown>; readonly [key: string]: unknown } = JSON.parse(stdout);
	return settings;
};

describe("configuration", () => {
	it.each([
		["postedit.config.json", '{ "rules": { "doubled-word": "off" }, }'],
		["postedit.config.jsonc", '{ // why\n"rules": { "doubled-word": "off" } }'],
		["postedit.config.yaml", "rules:\n  doubled-word: off\n"],
		["postedit.config.js", 'export default { rules: { "doubled-word": "off" } };'],
		["postedit.config.ts", 'const level: string = "off";\nexport default { rules: { "doubled-word": level } };'],
		["package.json", '{ "postedit": { "rules": { "doubled-word": "off" } } }'],
	])("is read from %s", (name, text) => {
		const cwd = folderWith({
			[name]: text,
			"a.txt": DIRTY,
			"package.json": name === "package.json" ? text : '{"type":"module"}',
		});
		expect(settingsFor(cwd, "a.txt").rules["doubled-word"]).toBe("off");
		expect(postedit(["a.txt", "--no-config", "--only", "doubled-word"], { cwd }).stdout).toContain("doubled-word");
	});

	it("is the nearest one above each file", () => {
		const cwd = folderWith({
			"postedit.config.json": '{ "rules": { "doubled-word": "off" } }',
			"a/postedit.config.json": '{ "rules": { "doubled-word": "info" } }',
		});
		expect(settingsFor(cwd, "b/x.txt").rules["doubled-word"]).toBe("off");
		expect(settingsFor(cwd, "a/b/x.txt").rules["doubled-word"]).toBe("info");
		expect(settingsFor(cwd, "a/x.txt", "-c", "postedit.config.json").rules["doubled-word"]).toBe("off");
	});

	it("extends presets and files, and overrides some files", () => {
		const cwd = folderWith({
			"shared/base.yaml": "extends: cleanup\nwords: [Alpha]\nrules:\n  doubled-word: [warn, { allow: [the the] }]\n",
			"postedit.config.json": JSON.stringify({
				extends: ["./shared/base.yaml"],
				words: ["Beta"],
				rules: { "doubled-word": "error" },
				overrides: [
					{ files: "agency/**", excludes: "*.md", rules: { mechanics: "off" }, words: ["Gamma"], translated: "always" },
					{ files: ["*.md"], sourceLanguages: ["fr"] },
				],
			}),
		});
		const plain = settingsFor(cwd, "a.txt");
		expect(plain).toMatchObject({ words: ["Alpha", "Beta"], translated: "auto", sourceLanguages: [] });
		// A level by itself keeps the options that stood there.
		expect(plain.rules["doubled-word"]).toEqual(["error", { allow: ["the the"] }]);
		expect(plain.rules["calqued-title"]).toBe("off");
		const agency = settingsFor(cwd, "agency/deep/a.txt");
		expect(agency).toMatchObject({ words: ["Alpha", "Beta", "Gamma"], translated: "always" });
		expect(agency.rules["doubled-word"]).toBe("off");
		expect(settingsFor(cwd, "agency/a.md")).toMatchObject({ sourceLanguages: ["fr"], translated: "auto" });
	});

	it("leaves files out by ignores, and reads others in another format", () => {
		const cwd = folderWith({
			"postedit.config.json": '{ "ignores": ["raw/"], "formats": { "*.txt": "markdown" } }',
			"raw/a.txt": DIRTY,
			"b.txt": `${DIRTY}\n    indented the the code\n`,
		});
		expect(settingsFor(cwd, "raw/a.txt")).toMatchObject({ ignored: true });
		const found = jsonLines(postedit([".", "-f", "jsonl", "--only", "doubled-word"], { cwd }).stdout);
		expect(found.map(({ path: file }) => file)).toEqual(["b.txt"]);
	});

	it.each([
		['{ "sourceLanguage": ["fr"] }', 'unknown key "sourceLanguage", did you mean "sourceLanguages"?'],
		['{ "rules": { "double-word": "off" } }', 'rules: unknown rule "double-word", did you mean "doubled-word"?'],
		['{ "rules": { "doubled-word": "loud" } }', 'rules.doubled-word: unknown level "loud"'],
		['{ "rules": { "doubled-word": ["warn", { "alow": [] }] } }', 'Unknown option "alow" of rule doubled-word'],
		['{ "overrides": [{ "file": "*.md" }] }', 'overrides[0]: unknown key "file", did you mean "files"?'],
		['{ "overrides": [{ "rules": {} }] }', "overrides[0].files: expected a glob"],
		['{ "extends": "recomended" }', 'unknown preset "recomended", did you mean "recommended"?'],
		['{ "extends": "./postedit.config.json" }', "goes round in a circle"],
		['{ "formats": { "*.x": "markdwon" } }', 'unknown format "markdwon", did you mean "markdown"?'],
		['{ "words": "one" }', 'words: expected an array of strings, not "one"'],
		['{\n  "words": [,]\n}', "postedit.config.json:2:13: not JSON"],
	])("%s is an error that says what was expected", (text, message) => {
		const cwd = folderWith({ "postedit.config.json": text, "a.txt": DIRTY });
		const { status, stderr, stdout } = postedit(["a.txt"], { cwd });
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(message);
		expect(stderr).toContain("postedit.config.json");
	});

	it("does not run a file of data", () => {
		const cwd = folderWith({ "postedit.config.yaml": "!!js/function 'function () { throw 1 }'", "a.txt": DIRTY });
		expect(postedit(["a.txt"], { cwd }).status).toBe(2);
		const bad = folderWith({ "postedit.config.mjs": "syntax error here", "a.txt": DIRTY });
		expect(postedit(["a.txt"], { cwd: bad })).toMatchObject({ status: 2, stdout: "" });
	});

	it("has presets that add up to what they say", () => {
		const cwd = folderWith({});
		const on = (preset: string) =>
			Object.entries(settingsFor(cwd, "a.txt", "--preset", preset).rules)
				.filter(([, level]) => level !== "off")
				.map(([id]) => id);
		const all = new Set(on("all"));
		for (const preset of ["recommended", "light-pe", "full-pe", "cleanup"])
			for (const id of on(preset)) expect(all).toContain(id);
		expect(on("cleanup")).not.toContain("calqued-title");
		expect(on("light-pe")).toContain("calqued-title");
		expect(on("full-pe")).toEqual(on("recommended"));
	});

	it("is written by init once, and what it writes is valid", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		expect(postedit(["init", "--preset", "cleanup"], { cwd }).status).toBe(0);
		expect(postedit(["init"], { cwd }).stderr).toContain("already");
		expect(settingsFor(cwd, "a.txt").rules["calqued-title"]).toBe("off");
	});

	it("has a schema that knows every rule", () => {
		const schema = JSON.parse(fs.readFileSync(path.join(root, "dist", "schema.json"), "utf8"));
		expect(Object.keys(schema.definitions.rules.properties)).toContain("doubled-word");
		expect(Object.keys(schema.properties)).toContain("sourceLanguages");
	});
});
