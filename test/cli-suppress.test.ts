import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, jsonLines, postedit } from "./support/cli.ts";

const DIRTY = "The council met at the the bridge on Tuesday and agreed to mend it before winter.\n";
const OTHER = "Nobody had seen the the river so high since the war.\n";
const ONLY = ["--only", "doubled-word", "--rule", "doubled-word=error"];
const FILE = "postedit-suppressions.json";

const found = (cwd: string, ...args: string[]) =>
	jsonLines(postedit([".", "-f", "jsonl", ...ONLY, ...args], { cwd }).stdout).map(
		({ path: file, ruleId }) => `${file} ${ruleId}`,
	);

describe("suppressions", () => {
	it("make a baseline that survives edits elsewhere and keeps new findings", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		const made = postedit([".", "--suppress-all", "--suppress-reason", "old archive", ...ONLY], { cwd });
		expect([made.status, made.stderr]).toEqual([0, `postedit: 1 suppressions added to ${FILE}\n`]);
		const [entry] = JSON.parse(fs.readFileSync(path.join(cwd, FILE), "utf8")).suppressions;
		expect(entry).toMatchObject({ rule: "doubled-word", path: "a.txt", text: "the the", reason: "old archive" });
		expect(entry.date).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(found(cwd)).toEqual([]);
		fs.writeFileSync(path.join(cwd, "a.txt"), `A new first line.\n\n${DIRTY}\n${OTHER}`);
		expect(found(cwd)).toEqual(["a.txt doubled-word"]);
	});

	it("are not fixed", () => {
		const cwd = folderWith({ "a.txt": DIRTY });
		postedit([".", "--suppress-rule", "doubled-word", ...ONLY], { cwd });
		postedit([".", "--fix", ...ONLY], { cwd });
		expect(fs.readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(DIRTY);
	});

	it("are told of and pruned when nothing needs them", () => {
		const cwd = folderWith({ "a.txt": DIRTY, "b.txt": OTHER });
		postedit([".", "--suppress-all", ...ONLY], { cwd });
		fs.writeFileSync(path.join(cwd, "a.txt"), "The council met.\n");
		// A run that does not see the other file says nothing of its suppressions.
		expect(postedit(["a.txt", ...ONLY], { cwd }).stderr).toContain("1 suppressions");
		expect(found(cwd, "--report-unused-suppressions")).toEqual([`${FILE} unused-suppression`]);
		const pruned = postedit([".", "--prune-suppressions", ...ONLY], { cwd });
		expect(pruned).toMatchObject({ status: 0, stderr: `postedit: 1 suppressions removed from ${FILE}\n` });
		expect(JSON.parse(fs.readFileSync(path.join(cwd, FILE), "utf8")).suppressions).toHaveLength(1);
	});

	it("are written in the same bytes whatever the order of the files", () => {
		const files = { "a.txt": DIRTY, "b.txt": OTHER };
		const written = [
			["a.txt", "b.txt"],
			["b.txt", "a.txt"],
		].map((names) => {
			const cwd = folderWith(files);
			postedit([...names, "--suppress-all", ...ONLY], { cwd });
			return fs.readFileSync(path.join(cwd, FILE), "utf8");
		});
		expect(written[0]).toBe(written[1]);
	});

	it("must be a file of suppressions", () => {
		for (const text of ["not JSON", "{}", '{"version":2,"suppressions":[]}']) {
			const cwd = folderWith({ "a.txt": DIRTY, [FILE]: text });
			expect(postedit(["a.txt", ...ONLY], { cwd })).toMatchObject({ status: 2, stdout: "" });
			expect(fs.readFileSync(path.join(cwd, FILE), "utf8")).toBe(text);
		}
	});
});

describe("comments", () => {
	const lines = (text: string, ...args: string[]) =>
		jsonLines(postedit(["-", "--stdin-filename", "a.md", "-f", "jsonl", ...ONLY, ...args], { input: text }).stdout).map(
			({ place, ruleId }) => `${JSON.parse(JSON.stringify(place)).start.line} ${ruleId}`,
		);

	it("switch rules off for the next block, or up to where they are on again", () => {
		expect(lines(`<!-- postedit-disable-next-block doubled-word -- a joke -->\n\n${DIRTY}\n${DIRTY}`)).toEqual([
			"5 doubled-word",
		]);
		expect(lines(`${DIRTY}\n<!-- postedit-disable -->\n\n${DIRTY}\n<!-- postedit-enable -->\n\n${DIRTY}`)).toEqual([
			"1 doubled-word",
			"9 doubled-word",
		]);
		expect(lines(`<!-- postedit-disable mechanics -->\n\n${DIRTY}`)).toEqual([]);
		expect(lines(`<!-- postedit-disable calque -->\n\n${DIRTY}`)).toEqual(["3 doubled-word"]);
		expect(lines(`<!-- postedit-disable -->\n\n${DIRTY}`, "--no-inline-config")).toEqual(["3 doubled-word"]);
	});

	it("may stand in front matter", () => {
		expect(lines(`---\ntitle: x\npostedit-disable: doubled-word, calque\n---\n\n${DIRTY}`)).toEqual([]);
		expect(lines(`---\ntitle: x\npostedit-disable: [calque]\n---\n\n${DIRTY}`)).toEqual(["6 doubled-word"]);
	});

	it("are told of when they switch nothing off", () => {
		const text = `<!-- postedit-disable-next-block doubled-word -->\n\nThe council met.\n\n<!-- postedit-disable nonsense -->\n`;
		expect(lines(text)).toEqual([]);
		expect(lines(text, "--report-unused-suppressions")).toEqual([
			"1 unused-suppression",
			"5 unused-suppression",
			"5 unused-suppression",
		]);
	});

	it("keep their finding from being fixed", () => {
		const text = `<!-- postedit-disable-next-block -->\n\n${DIRTY}\n${OTHER}`;
		const { stdout } = postedit(["--fix", "-", "--stdin-filename", "a.md", ...ONLY], { input: text });
		expect(stdout).toBe(text.replace(OTHER, OTHER.replace("the the", "the")));
	});
});
