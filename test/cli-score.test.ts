import fs from "node:fs";
import path from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { FlagValues } from "../src/cli/parse.ts";
import { scoreOptions } from "../src/cli/score/options.ts";
import { DEFAULT_SCORE_MODEL } from "../src/score/index.ts";
import { folderWith, postedit } from "./support/cli.ts";

const SENTENCE = "The council met at the bridge on Tuesday to hear what the engineers had found. ";
/** An article of so many sentences of 15 words, with what stands between them. */
const article = (sentences: number, ...errors: readonly string[]): string =>
	`${[...Array.from({ length: sentences }, (_none, i) => (i % 5 === 4 ? `${SENTENCE}\n\n` : SENTENCE)), ...errors].join("")}\n`;
/** Minor, of the type linguistic-conventions/duplication. */
const DOUBLED = "It was the the end. ";
/** Critical: a decoder that never found out again. */
const LOOP =
	"The mayor spoke of money of money of money of money of money of money of money of money of money of money. ";
const RULES = ["--no-config", "--only", "doubled-word", "--only", "looped-phrase"];
const MECHANICS = ["--no-config", "--only", "mechanics"];

interface Row {
	readonly scope: string;
	readonly path?: string;
	readonly record?: number;
	readonly field?: string;
	readonly articles: number;
	readonly words: number;
	readonly segments: number;
	readonly apt: number;
	readonly npt: number | null;
	readonly score: number | null;
	readonly rating: string;
	readonly severities: Readonly<Record<string, number>>;
	readonly penalties: readonly Readonly<Record<string, unknown>>[];
	readonly afterFixes: { readonly npt: number | null; readonly rating: string };
	readonly origin: { readonly probability: number; readonly language: string | null };
	readonly risk: number;
}
interface Scores {
	readonly model: Readonly<Record<string, unknown>>;
	readonly rows: readonly Row[];
	readonly ratings: Readonly<Record<string, number>>;
	readonly corpus: Row;
}
const scoresIn = (stdout: string): Scores => JSON.parse(stdout);
const scoresOf = (cwd: string, ...args: readonly string[]): Scores => {
	const { status, stdout, stderr } = postedit(["score", "-f", "json", ...RULES, ...args], { cwd });
	expect([status, stderr]).toEqual([0, ""]);
	return scoresIn(stdout);
};

describe("postedit score", () => {
	it("scores articles, with what costs how much, and the corpus", () => {
		const cwd = folderWith({ "a.txt": article(40), "b.txt": article(40, DOUBLED, DOUBLED) });
		const { rows, corpus, ratings, model } = scoresOf(cwd, ".");
		expect(rows).toMatchObject([
			{ scope: "article", path: "a.txt", words: 600, segments: 8, apt: 0, npt: 0, score: 100, rating: "pass" },
			{
				path: "b.txt",
				words: 610,
				apt: 2,
				npt: 3.28,
				score: 96.72,
				rating: "pass",
				penalties: [{ type: "linguistic-conventions/duplication", severity: "minor", count: 2, points: 2 }],
				afterFixes: { npt: 0, rating: "pass" },
			},
		]);
		expect(corpus).toMatchObject({ scope: "corpus", articles: 2, words: 1210, segments: 17, apt: 2, npt: 1.65 });
		expect(ratings).toMatchObject({ pass: 2, fail: 0 });
		expect(model).toMatchObject({ name: "mqm-calibrated", threshold: 90, acceptablePoints: 10 });
		expect(rows[0]?.origin.probability).toBeLessThan(0.5);
	});

	it("has a score by the model that is asked for", () => {
		const cwd = folderWith({ "b.txt": article(40, DOUBLED, DOUBLED) });
		const scoreBy = (...args: string[]) => scoresOf(cwd, "b.txt", ...args).rows[0]?.score;
		expect(scoreBy("--score-model", "mqm-raw")).toBe(99.67);
		expect(scoreBy("--score-model", "wmt")).toBe(-0.22);
		expect(scoreBy("--threshold", "80", "--max-npt", "5")).toBe(86.89);
		expect(scoreBy("--type-weight", "linguistic-conventions=3")).toBe(90.16);
		expect(scoreBy("--type-weight", "linguistic-conventions/duplication=0")).toBe(100);
	});

	it("weighs as the configuration says, over which flags go, and names what is wrong in it", () => {
		const score = { acceptablePoints: 5, threshold: 80, typeWeights: { "linguistic-conventions": 3 } };
		const cwd = folderWith({
			"b.txt": article(40, DOUBLED, DOUBLED),
			"postedit.config.json": JSON.stringify({ score }),
			"wrong.json": JSON.stringify({ score: { typeWeights: { styl: 1 } } }),
			"wmt.json": JSON.stringify({ score: { model: "wmt", failsOn: "minor" } }),
		});
		const run = (...args: string[]) =>
			postedit(["score", "b.txt", "--only", "doubled-word", "-f", "json", ...args], { cwd });
		expect(scoresIn(run().stdout).rows).toMatchObject([{ apt: 6, score: 60.66, rating: "fail" }]);
		const flagged = run("--type-weight", "linguistic-conventions=1", "--max-npt", "10", "--threshold", "90");
		expect(scoresIn(flagged.stdout).rows).toMatchObject([{ apt: 2, score: 96.72, rating: "pass" }]);
		expect(scoresIn(run("-c", "wmt.json").stdout).rows).toMatchObject([{ score: -0.22, rating: "fail" }]);
		const wrong = run("-c", "wrong.json");
		expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
		expect(wrong.stderr).toMatch(/wrong\.json: score\.typeWeights: unknown MQM type "styl", did you mean "style"\?/);
	});

	it("prints a table for people", () => {
		const cwd = folderWith({ "a.txt": article(40), "b.txt": article(40, DOUBLED, DOUBLED) });
		const { stdout } = postedit(["score", ".", ...RULES], { cwd });
		expect(stdout).toMatch(/^ +score +points +rating +fixed +origin +risk +words\n/);
		expect(stdout).toMatch(/^ +96\.7 +3\.3 {2}pass +100\.0 .* 610 {2}b\.txt$/m);
		expect(stdout).toMatch(/^ .* 1,210 {2}all 2 articles$/m);
		expect(stdout).toMatch(/^ +0 +2 +0 +0 +2\.0 {2}linguistic-conventions\/duplication$/m);
		expect(stdout).toContain("90 at 10 points per 1,000 words");
		expect(stdout.endsWith("2 pass\n")).toBe(true);
	});

	it("calls what is under 300 words an insufficient sample, and scores it in its folder", () => {
		const cwd = folderWith({ "x/a.txt": article(18, DOUBLED), "x/b.txt": article(18), "y/c.txt": article(2) });
		const byArticle = scoresOf(cwd, ".");
		expect(byArticle.rows.map(({ score, rating }) => [score, rating])).toEqual(
			Array(3).fill([null, "insufficient-sample"]),
		);
		expect(postedit(["score", ...RULES, "x/a.txt"], { cwd }).stdout).toMatch(/ insufficient sample .* x\/a\.txt/);
		const byFolder = scoresOf(cwd, ".", "--by", "folder");
		expect(byFolder.rows).toMatchObject([
			{ scope: "folder", path: "x", articles: 2, words: 545, npt: 1.83, rating: "pass" },
			{ scope: "folder", path: "y", articles: 1, rating: "insufficient-sample" },
		]);
		expect(scoresOf(cwd, ".", "--by", "corpus")).toMatchObject({ rows: [], corpus: { articles: 3, rating: "pass" } });
	});

	it("ends in 1 only where points are limited, and exceeded by what is long enough to score", () => {
		const cwd = folderWith({
			"good.txt": article(40),
			"bad.txt": article(40, ...Array(9).fill(DOUBLED)),
			"short.txt": article(2, DOUBLED),
		});
		const statusOf = (...args: string[]) => postedit(["score", ...RULES, ...args], { cwd }).status;
		expect(statusOf(".")).toBe(0);
		expect(statusOf("bad.txt", "--max-npt", "10")).toBe(1);
		expect(statusOf("bad.txt", "--max-npt", "20")).toBe(0);
		expect(statusOf("bad.txt", "good.txt", "--max-npt", "10", "--by", "corpus")).toBe(0);
		expect(statusOf("short.txt", "--max-npt", "1")).toBe(0);
	});

	it("ends in 1 where an error is as grave as was said, however short the text", () => {
		const cwd = folderWith({
			"good.txt": article(40),
			"bad.txt": article(40, ...Array(9).fill(DOUBLED)),
			"short.txt": article(2, DOUBLED),
			"loop.txt": article(2, LOOP),
		});
		const statusOf = (...args: string[]) => postedit(["score", ...RULES, ...args], { cwd }).status;
		expect(statusOf("good.txt", "--max-npt", "10", "--fail-on", "minor")).toBe(0);
		expect(statusOf("short.txt", "--fail-on", "minor")).toBe(1);
		expect(statusOf("short.txt", "bad.txt", "--fail-on", "critical")).toBe(0);
		expect(statusOf("loop.txt", "--fail-on", "critical")).toBe(1);
		expect(scoresOf(cwd, "loop.txt").rows).toMatchObject([{ severities: { critical: 1 }, rating: "fail" }]);
	});

	it("puts the worst first by score or by risk, where translations come before clean English", () => {
		const cwd = folderWith({
			"a-english.txt": article(30),
			"b-errors.txt": article(30, ...Array(9).fill(DOUBLED)),
			"c-translated.txt": article(
				0,
				...Array(14).fill(
					"“We will not allow it”says the councilor, who took possession of her charge this Monday at 18:30, as indicates the City Council.\n\n",
				),
			),
			"d-short.txt": article(2, DOUBLED),
		});
		const order = (...args: string[]) => scoresOf(cwd, ".", ...args).rows.map(({ path: name }) => name?.charAt(0));
		expect(order()).toEqual(["a", "b", "c", "d"]);
		expect(order("--sort", "score")).toEqual(["b", "a", "c", "d"]);
		expect(order("--sort", "risk")[0]).toBe("c");
		expect(order("--sort", "risk").at(-1)).not.toBe("b");
		const [english, , translated] = scoresOf(cwd, ".").rows;
		expect(translated?.origin.probability).toBeGreaterThan(0.9);
		expect(english?.origin.probability).toBeLessThan(0.5);
	});

	it("scores the articles of records, a line for each", () => {
		const cwd = folderWith({
			"a.jsonl": `${JSON.stringify({ text: article(3, DOUBLED), lead: "Fine." })}\n{"text":"Nothing here."}\n`,
		});
		const { rows } = scoresOf(cwd, "a.jsonl", "--field", "text", "--field", "lead");
		expect(rows.map(({ record, field, apt }) => [record, field, apt])).toEqual([
			[1, "text", 1],
			[1, "lead", 0],
			[2, "text", 0],
		]);
	});

	it("counts neither hints nor what a comment or the suppressions file accepts", () => {
		const cwd = folderWith({
			"a.md": `<!-- postedit-disable-next-block doubled-word -->\n\n${DOUBLED}\n\n${SENTENCE}\n`,
			"b.txt": article(2, DOUBLED),
			"c.txt": article(2, DOUBLED),
		});
		const penalties = (...args: string[]) => scoresOf(cwd, ".", ...args).rows.map(({ apt }) => apt);
		expect(penalties()).toEqual([0, 1, 1]);
		expect(penalties("--no-inline-config")).toEqual([1, 1, 1]);
		expect(penalties("--rule", "doubled-word=info")).toEqual([0, 0, 0]);
		postedit(["b.txt", ...RULES, "--suppress-all"], { cwd });
		expect(penalties()).toEqual([0, 0, 0]);
	});

	it("lets rules that wait for evidence speak or keep quiet, as the user says", () => {
		const cwd = folderWith({ "a.txt": article(30, "In the frame of the plan, he assisted to the meeting. ") });
		const aptOf = (translated: string) => {
			const { stdout } = postedit(["score", "a.txt", "--no-config", "-f", "json", "--translated", translated], { cwd });
			return scoresIn(stdout).rows[0]?.apt ?? 0;
		};
		expect(aptOf("always")).toBeGreaterThan(0);
		expect(aptOf("never")).toBe(0);
	});

	it("writes CSV that others read, the corpus last, and files only when they are whole", () => {
		const name = 'with "quotes", and comma.txt';
		const cwd = folderWith({ [name]: article(40, DOUBLED), "z.txt": article(2) });
		const { stdout } = postedit(["score", ".", ...RULES, "-f", "csv"], { cwd });
		const rows: readonly Record<string, string>[] = parseCsv(stdout, { columns: true });
		expect(rows).toMatchObject([
			{ scope: "article", path: name, minor: "1", score: "98.35", rating: "pass", rating_after_fixes: "pass" },
			{ scope: "article", path: "z.txt", score: "", rating: "insufficient-sample" },
			{ scope: "corpus", articles: "2", path: "" },
		]);
		expect(postedit(["score", ".", ...RULES, "-f", "csv", "-o", "out/s.csv"], { cwd })).toEqual({
			status: 0,
			stdout: "",
			stderr: "",
		});
		expect(fs.readFileSync(path.join(cwd, "out/s.csv"), "utf8")).toBe(stdout);
	});

	const MANY = Object.fromEntries(
		Array.from({ length: 60 }, (_none, i) => [`${i}.txt`, article(22 + (i % 9), ...(i % 3 === 0 ? [DOUBLED] : []))]),
	);

	it("prints the same bytes from threads", () => {
		const cwd = folderWith(MANY);
		const scored = (threads: string) => postedit(["score", ".", ...RULES, "--concurrency", threads], { cwd });
		const one = scored("1");
		expect(one.status).toBe(0);
		expect(one.stdout).toContain("all 60 articles");
		expect(scored("2")).toEqual(one);
	});

	it("prints the same bytes from a cache, which is another one than that of check", () => {
		const cwd = folderWith(MANY);
		const scored = (...args: string[]) => postedit(["score", ".", ...RULES, ...args], { cwd });
		const plain = scored();
		expect(scored("--cache")).toEqual(plain);
		expect(scored("--cache")).toEqual(plain);
		expect(fs.readdirSync(path.join(cwd, ".postedit-cache"))).toEqual(["measures.jsonl"]);
		const checked = postedit(["check", ".", ...RULES, "--cache"], { cwd });
		expect(checked).toEqual(postedit(["check", ".", ...RULES], { cwd }));
		fs.writeFileSync(path.join(cwd, "0.txt"), article(40, DOUBLED, DOUBLED, DOUBLED));
		expect(scored("--cache")).toEqual(scored());
	});

	it("reads standard input, goes on behind what it cannot read, and prints nothing of what cannot be meant", () => {
		const cwd = folderWith({ "a.txt": article(40), "b.bin.txt": "a\0b" });
		fs.symlinkSync("nowhere", path.join(cwd, "c.txt"));
		expect(postedit(["score", "-", ...RULES, "--by", "corpus"], { cwd, input: article(40) }).stdout).toContain(
			"1 article",
		);
		const ran = postedit(["score", "a.txt", "b.bin.txt", "c.txt", ...RULES], { cwd });
		expect(ran.status).toBe(2);
		expect(ran.stdout).toContain("a.txt");
		expect(ran.stderr).toMatch(/b\.bin\.txt: skipped.*\n.*c\.txt: Cannot read this file/);
		for (const [args, said] of [
			[["nope.txt"], "nope.txt"],
			[[], "No paths given"],
			[["a.txt", "-f", "sarif"], "table, json, csv"],
			[["a.txt", "--type-weight", "styl=2"], 'did you mean "style"'],
			[["a.txt", "--confidence", "90"], "does not go with"],
		] satisfies readonly (readonly [readonly string[], string])[]) {
			const { status, stdout, stderr } = postedit(["score", ...args], { cwd });
			expect([status, stdout], args.join(" ")).toEqual([2, ""]);
			expect(stderr).toContain(said);
		}
	});
});

describe("the flags of a score", () => {
	it("say what was expected where they cannot be meant", () => {
		for (const [flags, said] of [
			[{ "max-npt": "-1" }, "--max-npt takes a number from 0 to 1000"],
			[{ "max-npt": "0" }, "--fail-on minor"],
			[{ threshold: "100" }, "from 0 to 99.99"],
			[{ threshold: "80", "score-model": "wmt" }, "mqm-calibrated"],
			[{ "score-model": "bleu" }, "mqm-raw"],
			[{ "type-weight": ["style"] }, "TYPE=N"],
			[{ "type-weight": ["style=x"] }, "--type-weight takes a number"],
			[{ "fail-on": "worse" }, "minor, major, critical"],
			[{ by: "word" }, "article, folder, corpus"],
			[{ sort: "size" }, "path, score, risk"],
		] satisfies readonly (readonly [FlagValues, string])[])
			expect(() => scoreOptions(flags, DEFAULT_SCORE_MODEL), JSON.stringify(flags)).toThrow(said);
	});
});

interface Found {
	readonly counts: Readonly<Record<"old" | "new", number>>;
	readonly per10000Words: Readonly<Record<"old" | "new", number>>;
	readonly difference: number;
	readonly interval: readonly [number, number] | null;
	readonly clear: boolean;
}
interface Compared {
	readonly paired: number;
	readonly points: Found;
	readonly findings: Found;
	readonly families: readonly (Found & { readonly family: string })[];
	readonly rules: readonly (Found & { readonly rule: string; readonly family: string })[];
}
const comparedOf = (cwd: string, ...args: readonly string[]): Compared => {
	const { status, stdout, stderr } = postedit(["compare", "-f", "json", ...MECHANICS, ...args], { cwd });
	expect([status, stderr]).toEqual([0, ""]);
	return JSON.parse(stdout);
};

describe("postedit compare", () => {
	const side = (folder: string, errorsOf: (i: number) => readonly string[]) =>
		Object.fromEntries(
			Array.from({ length: 16 }, (_none, i) => [`${folder}/sub/${i}.txt`, article(10 + (i % 4), ...errorsOf(i))]),
		);

	it("says which rules find more and which less, with intervals, the clear ones first", () => {
		const cwd = folderWith({
			...side("old", (i) => [DOUBLED, DOUBLED, ...(i === 3 ? ["So , on. "] : [])]),
			...side("new", (i) => ["So , on. ", ...(i === 3 ? [DOUBLED] : [])]),
		});
		const { paired, rules, families, findings, points } = comparedOf(cwd, "old", "new/");
		expect(paired).toBe(16);
		expect(rules).toMatchObject([
			{ rule: "doubled-word", family: "mechanics", counts: { old: 32, new: 1 }, clear: true },
			{ rule: "space-before-punctuation", counts: { old: 1, new: 16 }, clear: true },
		]);
		for (const { difference, interval, per10000Words } of rules) {
			expect(difference).toBeCloseTo(per10000Words.new - per10000Words.old, 3);
			expect(interval?.[0]).toBeLessThan(difference);
			expect(interval?.[1]).toBeGreaterThan(difference);
			expect(Math.sign(interval?.[0] ?? 0)).toBe(Math.sign(interval?.[1] ?? 0));
		}
		expect(families).toMatchObject([{ family: "mechanics", counts: { old: 33, new: 17 } }]);
		expect(findings.counts).toEqual({ old: 33, new: 17 });
		expect(points.counts).toEqual({ old: 33, new: 17 });
	});

	it("sees no difference between a folder and itself, and prints the same bytes each time", () => {
		const cwd = folderWith(side("old", (i) => (i % 2 === 0 ? [DOUBLED] : [])));
		const { rules, paired } = comparedOf(cwd, "old", "old");
		expect(paired).toBe(16);
		expect(rules).toMatchObject([{ rule: "doubled-word", difference: 0, interval: [0, 0], clear: false }]);
		const compare = () => postedit(["compare", "old", "old", ...MECHANICS], { cwd });
		expect(compare()).toEqual(compare());
	});

	it("ends in 1 if asked to where the new texts are clearly worse, not where they are better", () => {
		const cwd = folderWith({ ...side("clean", () => []), ...side("dirty", () => [DOUBLED]) });
		const statusOf = (...args: string[]) => postedit(["compare", ...MECHANICS, ...args], { cwd }).status;
		expect(statusOf("clean", "dirty")).toBe(0);
		expect(statusOf("clean", "dirty", "--fail-on", "worse")).toBe(1);
		expect(statusOf("dirty", "clean", "--fail-on", "worse")).toBe(0);
	});

	it("pairs the records of two files, and has wider intervals where it is to be surer", () => {
		const lines = (error: string) =>
			Array.from({ length: 14 }, (_none, i) =>
				JSON.stringify({ text: article(4 + (i % 5), i % 2 === 0 ? error : "") }),
			);
		const cwd = folderWith({ "a.jsonl": lines(DOUBLED).join("\n"), "b.jsonl": lines("").join("\n") });
		const { paired, rules } = comparedOf(cwd, "a.jsonl", "b.jsonl");
		expect(paired).toBe(14);
		expect(rules).toMatchObject([{ counts: { old: 7, new: 0 }, clear: true }]);
		const widthOf = (found: Found | undefined) => (found?.interval?.[1] ?? 0) - (found?.interval?.[0] ?? 0);
		const surer = comparedOf(cwd, "a.jsonl", "b.jsonl", "--confidence", "99").rules[0];
		expect(widthOf(surer)).toBeGreaterThan(widthOf(rules[0]));
	});

	it("writes CSV that others read, and a table without intervals for a few articles", () => {
		const cwd = folderWith({ "a/x.txt": article(5, DOUBLED), "b/y.txt": article(5) });
		const { stdout } = postedit(["compare", "a", "b", ...MECHANICS, "-f", "csv"], { cwd });
		const rows: readonly Record<string, string>[] = parseCsv(stdout, { columns: true });
		expect(rows.map(({ kind, name, count_old, low }) => [kind, name, count_old, low])).toEqual([
			["points", "points", "1", ""],
			["findings", "findings", "1", ""],
			["family", "mechanics", "1", ""],
			["rule", "doubled-word", "1", ""],
		]);
		const table = postedit(["compare", "a", "b", ...MECHANICS], { cwd }).stdout;
		expect(table).toContain("doubled-word (mechanics)");
		expect(table).toContain("No intervals: they take 10 articles on each side");
	});

	it("prints nothing of what cannot be meant", () => {
		const cwd = folderWith({ "a/x.txt": article(5), "b/empty.txt": "" });
		for (const [args, said] of [
			[["a"], "two folders or files"],
			[["a", "a", "a"], "two folders or files"],
			[["a", "nope"], "nope"],
			[["a", "b"], "no words"],
			[["a", "a", "--confidence", "100"], "from 50 to 99.9"],
			[["a", "a", "--fail-on", "major"], "worse"],
			[["a", "a", "-f", "xml"], "table, json, csv"],
		] satisfies readonly (readonly [readonly string[], string])[]) {
			const { status, stdout, stderr } = postedit(["compare", ...args], { cwd });
			expect([status, stdout], args.join(" ")).toEqual([2, ""]);
			expect(stderr).toContain(said);
		}
	});
});
