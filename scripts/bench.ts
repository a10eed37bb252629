/**
 * Prints how fast the linter is, as ratios taken in one run: `npm run bench [-- FOLDER]`. Without a folder it makes one of
 * the fixtures' articles. Machines differ and drift; ratios of things measured in turn do not.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { Session } from "../src/chain/index.ts";
import { configureRules, createLinter } from "../src/engine/index.ts";
import { compileLexicons, lineAt, readLexicons } from "../src/lexicon/compile.ts";
import * as stored from "../src/lexicon/generated/lexicons.ts";
import { createMatcher } from "../src/lexicon/index.ts";
import { cutWords, decode, matchingView, scan } from "../src/text/index.ts";

const root = path.dirname(import.meta.dirname);
const cli = path.join(root, "dist", "src", "cli", "main.js");
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "postedit-bench-"));
process.on("exit", () => fs.rmSync(scratch, { recursive: true, force: true }));

const fixtures = ["articles", "clean"].flatMap((folder) =>
	fs
		.readdirSync(path.join(root, "fixtures", folder))
		.filter((name) => name.endsWith(".txt"))
		.map((name) => fs.readFileSync(path.join(root, "fixtures", folder, name), "utf8")),
);

/** `count` articles out of the fixtures, each made different from the others by a line of its own. */
const makeFolder = (count: number): string => {
	const folder = path.join(scratch, String(count));
	fs.mkdirSync(folder);
	for (let i = 0; i < count; i++) {
		const text = `${fixtures[i % fixtures.length]}\nThe council of ward ${i} met after article ${i} had come out.\n`;
		fs.writeFileSync(path.join(folder, `${String(i).padStart(6, "0")}.txt`), text);
	}
	return folder;
};

const textsOf = (folder: string): string[] =>
	fs
		.readdirSync(folder)
		.sort()
		.map((name) => decode(fs.readFileSync(path.join(folder, name)))?.source ?? "");

const each = (all: readonly string[], work: (text: string) => unknown): void => {
	for (const text of all) work(text);
};
const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const secondsOf = async (work: () => unknown): Promise<number> => {
	const start = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1e6;
};

/** Runs node and gives its CPU seconds and peak memory (MiB), which it prints itself as it ends. */
const measured = (args: readonly string[]): { readonly cpu: number; readonly peak: number } => {
	const hook = `data:text/javascript,process.on("exit",()=>{const u=process.cpuUsage();process.stderr.write("\\n@"+(u.user+u.system)/1e6+" "+process.resourceUsage().maxRSS/1024)})`;
	const { stderr } = spawnSync(process.execPath, ["--import", hook, ...args], {
		encoding: "utf8",
		stdio: ["ignore", "ignore", "pipe"],
	});
	const [cpu = 0, peak = 0] = stderr
		.slice(stderr.lastIndexOf("@") + 1)
		.split(" ")
		.map(Number);
	return { cpu, peak };
};

const row = (what: string, value: string): void => console.log(`${what.padEnd(62)}${value}`);

const folder = process.argv[2] ?? makeFolder(500);
const texts = textsOf(folder);
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1000;
row("texts", `${texts.length}, ${(kilobytes / 1000).toFixed(1)} MB`);

// The two take turns, so that both meet the same machine; a fresh linter each time, so that nothing is remembered.
const english = unified().use(retextEnglish).freeze();
const rules = configureRules();
const lintAll = async (linter = createLinter(rules, { session: new Session({ keepsFacts: false }) })) => {
	for (const [i, text] of texts.entries()) await linter.lint(text, `${i}.txt`, "none");
};
const parses: number[] = [];
const lints: number[] = [];
for (let i = 0; i < 3; i++) {
	parses.push(await secondsOf(() => each(texts, (text) => english.parse(text))));
	lints.push(await secondsOf(() => lintAll()));
}
row("linting ÷ a bare retext-english parse (CPU time, aim < 1)", (median(lints) / median(parses)).toFixed(2));
row("linting", `${(kilobytes / 1000 / median(lints)).toFixed(1)} MB/s`);

// Blocks, as the linter matches them: with the scan that is made of each for all rules. The lexicons as they are, and one entry in ten.
const views = texts.flatMap((text) => text.split(/\n\s*\n/)).map(matchingView);
const scans = new Map(views.map((text) => [text, scan(text)]));
const whole = readLexicons(stored);
const tenth: Record<string, string[]> = {};
for (let i = 0; i < whole.lines.length; i += 10) {
	const line = lineAt(whole, i);
	const tab = line.indexOf("\t");
	const language = line.slice(0, tab);
	tenth[language] ??= [];
	tenth[language].push(line.slice(tab + 1));
}
const cuts: number[] = [];
const matchers = [whole, compileLexicons(tenth)].map((compiled) => ({
	entries: compiled.lines.length,
	matcher: createMatcher(compiled),
	times: [] as number[],
}));
for (let i = 0; i < 6; i++) {
	cuts.push(await secondsOf(() => each(views, cutWords)));
	for (const { matcher, times } of matchers)
		times.push(await secondsOf(() => each(views, (text) => matcher.match(text, scans.get(text)))));
}
for (const { entries, times } of matchers)
	row(
		`matching ${entries} entries ÷ cutting into words (aim ≤ 1)`,
		`${(median(times) / median(cuts)).toFixed(2)} (${(kilobytes / 1000 / median(times)).toFixed(0)} MB/s)`,
	);
const lexicons = path.join(root, "dist", "src", "lexicon");
/** CPU milliseconds that a fresh process takes for the module of the lexicons and a matcher of them. */
const loading = (): number =>
	Number(
		spawnSync(
			process.execPath,
			[
				"--input-type=module",
				"-e",
				`const [{ createMatcher }, { readLexicons }] = await Promise.all(${JSON.stringify(["matcher.js", "compile.js"].map((name) => path.join(lexicons, name)))}.map((name) => import(name)));
				const start = process.cpuUsage();
				createMatcher(readLexicons(await import(${JSON.stringify(path.join(lexicons, "generated", "lexicons.js"))})));
				const { user, system } = process.cpuUsage(start);
				console.log((user + system) / 1000);`,
			],
			{ encoding: "utf8" },
		).stdout,
	);
row("loading the lexicons (CPU time, aim < 60 ms)", `${median(Array.from({ length: 5 }, loading)).toFixed(0)} ms`);

const small = path.join(scratch, "small.txt");
fs.writeFileSync(small, fixtures[0] ?? "");
const empty = Array.from({ length: 5 }, () => measured(["-e", "0"]).cpu);
const first = Array.from({ length: 5 }, () => measured([cli, small]).cpu);
row(
	"one small file ÷ node -e 0 (CPU time)",
	`${(median(first) / median(empty)).toFixed(2)} (${median(first).toFixed(2)} s)`,
);

const few = measured([cli, "--format", "jsonl", makeFolder(1000)]).peak;
const many = measured([cli, "--format", "jsonl", makeFolder(10_000)]).peak;
row(
	"peak memory, 10,000 files ÷ 1,000 files (aim ≤ 1.3)",
	`${(many / few).toFixed(2)} (${many.toFixed(0)} and ${few.toFixed(0)} MiB)`,
);

// Each rule by itself, less what reading an article costs without any rule; facts that it alone needs count as its own.
const none = await secondsOf(() => lintAll(createLinter([])));
const costs: { id: string; cost: number }[] = [];
for (const configured of rules) {
	const linter = createLinter([configured]);
	await linter.lint(fixtures[0] ?? "", "warm.txt", "none");
	costs.push({ id: configured.rule.meta.id, cost: Math.max(0, (await secondsOf(() => lintAll(linter))) - none) });
}
const total = median(lints);
console.log("\nslowest rules, each by itself with the facts it needs:");
for (const { id, cost } of costs.sort((a, b) => b.cost - a.cost).slice(0, 5))
	row(`  ${id}`, `${((1e6 * cost) / kilobytes).toFixed(0)} µs/KB, ${((100 * cost) / total).toFixed(0)} % of a run`);
