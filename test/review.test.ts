import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited, reversed } from "../src/engine/review/edits.ts";
import { folderWith, postedit } from "./support/cli.ts";

const DIRTY = "The council met at the the bridge on Tuesday and agreed to mend the bridge before winter.";
const CALQUE = "The business minister foreigners spoke in Delhi about the treaty.";
const ONLY = ["--only", "doubled-word", "--only", "calqued-title"];

const files = (): Record<string, string | Uint8Array> => ({
	"arts/a.txt": `${DIRTY}\r\n\r\n${CALQUE}\r\n`,
	"arts/b.txt": new TextEncoder().encode(`\uFEFF${DIRTY}\n`),
	"arts/c.txt": Buffer.from(`Caf\u00e9 owners met. ${DIRTY}\n`, "latin1"),
	"arts/d.html": "<p>He met the the R&amp;D team of the city.</p>\n",
	"arts/r.jsonl": '{"id":1,"text":"It was the the \\"end\\" of the road for the caf\\u00e9."}\n',
});
const bytesIn = (cwd: string): Record<string, string> =>
	Object.fromEntries(
		fs.readdirSync(path.join(cwd, "arts")).map((name) => [name, fs.readFileSync(path.join(cwd, "arts", name), "hex")]),
	);
const read = (cwd: string, name: string) => fs.readFileSync(path.join(cwd, name), "utf8");
const review = (cwd: string, answers: string, ...args: readonly string[]) =>
	postedit(["review", "arts", "arts/r.jsonl", ...ONLY, ...args], { cwd, input: answers });
const undo = (cwd: string) => postedit(["review", "--undo"], { cwd });

describe("postedit review, line by line", () => {
	it("asks once for all places that say the same, in whatever format and encoding", () => {
		const cwd = folderWith(files());
		const { status, stdout } = review(cwd, "a\nq\n");
		expect(stdout).toContain("group 1 of 2\ndoubled-word error, 5 places in 5 files\n");
		expect(stdout).toContain("Changed 5 places in 5 files");
		expect(status).toBe(1);
		expect(read(cwd, "arts/a.txt")).toBe(`${DIRTY.replace("the the", "the")}\r\n\r\n${CALQUE}\r\n`);
		expect(read(cwd, "arts/b.txt")).toBe(`\uFEFF${DIRTY.replace("the the", "the")}\n`);
		expect(fs.readFileSync(path.join(cwd, "arts/c.txt"), "latin1")).toContain(
			"Caf\u00e9 owners met. The council met at the bridge",
		);
		expect(read(cwd, "arts/d.html")).toBe("<p>He met the R&amp;D team of the city.</p>\n");
		expect(read(cwd, "arts/r.jsonl")).toBe('{"id":1,"text":"It was the \\"end\\" of the road for the caf\\u00e9."}\n');
	});

	it("writes a typed text in the spelling of each format, and leaves out a file that cannot have it", () => {
		const cwd = folderWith(files());
		const { stdout } = review(cwd, 'e the "R&D" \u2603\nq\n');
		expect(read(cwd, "arts/d.html")).toContain('met the "R&amp;D" \u2603 R&amp;D team');
		expect(read(cwd, "arts/r.jsonl")).toContain('"It was the \\"R&D\\" \\u2603 \\"end\\"');
		expect(stdout).toContain("Changed 4 places in 4 files; not done: arts/c.txt: windows-1252 has no character");
		expect(fs.readFileSync(path.join(cwd, "arts/c.txt"), "latin1")).toContain("the the");
	});

	it("keeps decisions and uses them the next time, on new articles too", () => {
		const cwd = folderWith(files());
		expect(review(cwd, "a\nr\n").status).toBe(0);
		expect(JSON.parse(read(cwd, "postedit-review.json")).decisions).toMatchObject([
			{ rule: "calqued-title", actual: "business minister foreigners", decision: "reject" },
			{ rule: "doubled-word", actual: "the the", proposal: "the", decision: "accept", text: "the" },
		]);
		fs.writeFileSync(path.join(cwd, "arts/new.txt"), `${DIRTY}\n\n${CALQUE}\n`);
		const again = review(cwd, "");
		expect(again.stdout).toContain("Decided on earlier: 1; `all` does that again here");
		expect(again.stdout).not.toContain("calqued-title");
		expect(read(cwd, "arts/new.txt")).toContain("the the");
		const applied = review(cwd, "", "--apply");
		expect(applied).toMatchObject({ status: 0, stderr: "postedit: changed 1 place in 1 file\n" });
		expect(read(cwd, "arts/new.txt")).toBe(`${DIRTY.replace("the the", "the")}\n\n${CALQUE}\n`);
	});

	it("undoes every step byte by byte, in a later process, and takes its decision back", () => {
		const cwd = folderWith(files());
		const before = bytesIn(cwd);
		review(cwd, "a\ne foreign secretary\n");
		expect(read(cwd, "arts/a.txt")).toContain("The foreign secretary spoke");
		expect(undo(cwd).stderr).toContain(
			'undone: calqued-title "business minister foreigners", restored 1 place in 1 file',
		);
		expect(undo(cwd)).toMatchObject({ status: 0 });
		expect(bytesIn(cwd)).toEqual(before);
		expect(JSON.parse(read(cwd, "postedit-review.json")).decisions).toEqual([]);
		expect(undo(cwd)).toMatchObject({ status: 0, stderr: "postedit: there is no step to undo\n" });
	});

	it("refuses to undo where a file has changed since or is gone, and names it, with nothing written", () => {
		const cwd = folderWith(files());
		review(cwd, "a\nq\n");
		fs.appendFileSync(path.join(cwd, "arts/a.txt"), "More.\n");
		fs.rmSync(path.join(cwd, "arts/d.html"));
		const before = bytesIn(cwd);
		const { status, stderr } = undo(cwd);
		expect(status).toBe(2);
		expect(stderr).toContain(
			"not undone, nothing was changed: arts/a.txt: it has changed since; arts/d.html: it is gone",
		);
		expect(bytesIn(cwd)).toEqual(before);
	});

	it("undoes what a killed review had begun", () => {
		const cwd = folderWith(files());
		const before = bytesIn(cwd);
		review(cwd, "a\nq\n");
		// As if it had been killed before the second file: the journal has the step, this file its old bytes.
		fs.writeFileSync(path.join(cwd, "arts/b.txt"), Buffer.from(before["b.txt"] ?? "", "hex"));
		// And as if a second step had been cut off while it was written down.
		fs.appendFileSync(path.join(cwd, "postedit-review.json.journal"), '{"step":2,"time":"2026');
		expect(undo(cwd).status).toBe(0);
		expect(bytesIn(cwd)).toEqual(before);
		review(cwd, "a\nq\n");
		expect(undo(cwd).status).toBe(0);
		expect(bytesIn(cwd)).toEqual(before);
	});

	it("undoes in the same review, and asks again", () => {
		const cwd = folderWith(files());
		const before = bytesIn(cwd);
		const { stdout } = review(cwd, "a\nu\nq\n");
		expect(stdout).toContain("Undone: restored 5 places in 5 files\n\ngroup 1 of 2\ndoubled-word");
		expect(bytesIn(cwd)).toEqual(before);
	});

	it("says what is wrong with answers, flags and files of its own", () => {
		const cwd = folderWith(files());
		const { stdout } = review(cwd, "a 7\nhello\n\nq\n");
		expect(stdout).toContain("There is no proposal 7");
		expect(stdout).toContain("e TEXT     put TEXT there");
		const said = (...args: string[]) => {
			const { status, stderr } = postedit(["review", ...args], { cwd });
			expect(status).toBe(2);
			return stderr;
		};
		expect(said("-")).toContain("cannot take standard input");
		expect(said("arts", "--undo")).toContain("give it alone");
		expect(said()).toContain("No paths given");
		fs.writeFileSync(
			path.join(cwd, "postedit-review.json"),
			'{"version":1,"decisions":[{"rule":"x","actual":"y","decision":"acept"}]}',
		);
		expect(said("arts")).toContain(
			"postedit-review.json: decisions[0]: decision: expected one of accept, edit, reject",
		);
		fs.writeFileSync(path.join(cwd, "d.json.journal"), "{}\n");
		expect(said("arts", "--decisions", "d.json")).toContain("d.json.journal:1: expected a step");
	});

	it("says so where nothing is found", () => {
		const cwd = folderWith({ "arts/a.txt": "The council met on Tuesday.\n", "arts/r.jsonl": "" });
		expect(review(cwd, "")).toMatchObject({ status: 0, stderr: "postedit: 0 groups decided, 0 groups left\n" });
	});
});

describe("edits", () => {
	it("come back to the same text when they are reversed", () => {
		const pieces = fc.array(
			fc.tuple(fc.string({ maxLength: 5 }), fc.string({ minLength: 1, maxLength: 4 }), fc.string({ maxLength: 6 })),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(pieces, fc.string(), (all, rest) => {
				let source = "";
				const edits = all.map(([gap, old, text]) => {
					source += gap;
					const edit = { start: source.length, old, new: text };
					source += old;
					return edit;
				});
				source += rest;
				expect(edited(edited(source, edits), reversed(edits))).toBe(source);
			}),
		);
	});

	it("are refused where something else stands", () => {
		expect(() => edited("one two", [{ start: 4, old: "tow", new: "x" }])).toThrow(/"tow" does not stand at 4/);
	});
});
