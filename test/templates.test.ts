import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, jsonLines, postedit } from "./support/cli.ts";

const stored = (...templates: readonly Record<string, unknown>[]): string => JSON.stringify({ version: 1, templates });
const PARAGRAPHS = [
	"The council of the northern valley opened the rebuilt bridge on Tuesday after two winters of delay, officials said.",
	"The engineers said that the river had risen twice during the works and that the piers had to be measured again.",
	"The mayor told reporters that the market would return to the square before the end of the month, weather permitting.",
];
const rulesIn = (stdout: string) =>
	jsonLines(stdout).map(({ ruleId, level, actual }) => [ruleId, level, String(actual).trim()]);
const check = (cwd: string, ...args: readonly string[]) =>
	postedit(["-f", "jsonl", "--only", "residue", "a.txt", ...args], { cwd });

describe("templates of the user's own pages", () => {
	const BANNER = "The Velmora letter comes on Sundays";

	it("are named in a configuration, from its folder, and for some files only", () => {
		const cwd = folderWith({
			"a.txt": `${BANNER}\n\n${PARAGRAPHS.join("\n\n")}\n`,
			"b.txt": `${BANNER}\n\n${PARAGRAPHS.join("\n\n")}\n`,
			"data/t.json": stored({ template: BANNER.toLowerCase(), place: "line", rule: "newsletter-prompt" }),
			"postedit.config.json": JSON.stringify({ overrides: [{ files: "a.txt", templates: ["data/t.json"] }] }),
		});
		const { stdout } = postedit(["-f", "jsonl", "--only", "residue", "a.txt", "b.txt"], { cwd });
		expect(jsonLines(stdout).map((finding) => [finding["path"], finding["ruleId"], finding["level"]])).toEqual([
			["a.txt", "newsletter-prompt", "error"],
		]);
	});

	it("are found between paragraphs too, unless they are short and of the edges", () => {
		const inside = (line: string) => [PARAGRAPHS[0], line, PARAGRAPHS[1], PARAGRAPHS[2]].join("\n\n");
		const cwd = folderWith({
			"t.json": stored(
				{ template: BANNER.toLowerCase(), place: "line", position: "tail" },
				{ template: "valley life", place: "line", position: "head" },
				{ template: "velmora puzzles", place: "line", position: "inside" },
			),
		});
		const found = (text: string) => {
			fs.writeFileSync(path.join(cwd, "a.txt"), `${text}\n`);
			return rulesIn(check(cwd, "--templates", "t.json").stdout);
		};
		expect(found(inside(BANNER))).toEqual([["navigation", "error", BANNER]]);
		expect(found(inside("Velmora Puzzles"))).toEqual([["navigation", "error", "Velmora Puzzles"]]);
		expect(found(inside("Valley Life"))).toEqual([["navigation", "info", "Valley Life"]]);
		expect(found(`Valley Life\n\n${PARAGRAPHS.join("\n\n")}`)).toEqual([["navigation", "error", "Valley Life"]]);
	});

	it("change what the cache knows, as soon as the file changes", () => {
		const cwd = folderWith({
			"a.txt": `${BANNER}\n\n${PARAGRAPHS.join("\n\n")}\n`,
			"t.json": stored({ template: "another line of the page", place: "line" }),
		});
		const args = ["--templates", "t.json", "--cache", "--cache-location", "cache.jsonl"];
		expect(rulesIn(check(cwd, ...args).stdout)).toEqual([]);
		fs.writeFileSync(path.join(cwd, "t.json"), stored({ template: BANNER.toLowerCase(), place: "line" }));
		expect(rulesIn(check(cwd, ...args).stdout)).toEqual([["navigation", "error", BANNER]]);
	});

	it("are passed over where somebody has rejected them", () => {
		const cwd = folderWith({
			"a.txt": `${BANNER}\n\n${PARAGRAPHS.join("\n\n")}\n`,
			"t.json": stored({ template: BANNER.toLowerCase(), place: "line", accepted: false }),
		});
		expect(rulesIn(check(cwd, "--templates", "t.json").stdout)).toEqual([]);
	});

	it("end the run with what is wrong with the file, and where", () => {
		const cwd = folderWith({ "a.txt": "Fine.\n" });
		const said = (text: string | undefined) => {
			if (text === undefined) fs.rmSync(path.join(cwd, "t.json"), { force: true });
			else fs.writeFileSync(path.join(cwd, "t.json"), text);
			const { status, stderr } = check(cwd, "--templates", "t.json");
			expect(status).toBe(2);
			return stderr;
		};
		expect(said(undefined)).toContain("no such file of templates; `postedit mine CORPUS --write t.json` makes one");
		expect(said("{")).toContain("t.json: not JSON");
		expect(said("[]")).toContain('expected {"version": 1, "templates"');
		expect(said(stored({ template: "x", place: "line", rule: "navigaton" }))).toContain('did you mean "navigation"?');
		expect(said(stored({ template: "x", place: "line" }, { template: "x", plase: "line" }))).toMatch(
			/templates\[1\]: place/,
		);
		expect(said(stored({ template: "x", place: "line", sites: "x" }))).toContain('unknown key, did you mean "site"?');
	});
});
