/**
 * Measures `postedit mine` and writes what comes out into docs/mining.md: `npm run build && tsx scripts/mining.ts FILE`.
 *
 * FILE is `boilerplate.jsonl.gz`, labelled pages: `{site, flavour, extractor?, lines: [{text, label}]}` with the labels content,
 * boilerplate and unknown. Of sites with several pages, a proposed template counts as right if most of the lines that have
 * its form at its site are labelled boilerplate. What extractors let through is mined for each extractor by itself, since
 * the same page stands there once for each. Memory is that of the process over a made corpus of a million lines.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { templatesOf } from "../src/facts/index.ts";
import { matchingView } from "../src/text/index.ts";

const root = path.dirname(import.meta.dirname);
const cli = path.join(root, "dist", "src", "cli", "main.js");
const page = path.join(root, "docs", "mining.md");
const [input] = process.argv.slice(2);
if (input === undefined) {
	console.error("usage: tsx scripts/mining.ts boilerplate.jsonl.gz");
	process.exit(2);
}
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "postedit-mining-"));
process.on("exit", () => fs.rmSync(scratch, { recursive: true, force: true }));

interface Page {
	readonly site: string;
	readonly flavour: string;
	readonly extractor?: string;
	readonly truthSuspect?: boolean;
	readonly lines: readonly { readonly text: string; readonly label: string }[];
}
interface Proposed {
	readonly template: string;
	readonly place: string;
	readonly site: string;
	readonly where: string;
	readonly wording: string;
}
interface MinedCorpus {
	readonly sites: readonly { readonly site: string; readonly templates: readonly Omit<Proposed, "site">[] }[];
}
const LABELS = ["boilerplate", "content", "unknown"];
type Tally = [boilerplate: number, content: number, unknown: number];

const pages = zlib
	.gunzipSync(fs.readFileSync(input))
	.toString("utf8")
	.split("\n")
	.filter((line) => line !== "")
	.map((line): Page => JSON.parse(line))
	.filter(({ truthSuspect }) => truthSuspect !== true);

/** Runs the command and gives what it prints, its peak memory (MiB) and its CPU time (s). */
const run = (args: readonly string[]): { readonly out: string; readonly peak: number; readonly cpu: number } => {
	const hook = `data:text/javascript,process.on("exit",()=>{const u=process.cpuUsage();process.stderr.write("\\n@"+(u.user+u.system)/1e6+" "+process.resourceUsage().maxRSS/1024)})`;
	const { stdout, stderr } = spawnSync(process.execPath, ["--import", hook, cli, "mine", "--no-config", ...args], {
		encoding: "utf8",
		maxBuffer: 1 << 29,
	});
	const [cpu = 0, peak = 0] = stderr
		.slice(stderr.lastIndexOf("@") + 1)
		.split(" ")
		.map(Number);
	return { out: stdout, cpu, peak };
};

/** A site as one extractor cut it, which is what a corpus holds; and with the cuts of all of them mixed. */
const byExtractor = ({ site, extractor }: Page): string => (extractor === undefined ? site : `${site} ${extractor}`);
const mixed = ({ site }: Page): string => site;

/** Mines the pages of sites with several, and compares what is proposed with the labels. */
const measured = (flavour: string, support: number, siteOf: (page: Page) => string = byExtractor) => {
	const all = pages.filter((one) => one.flavour === flavour);
	const perSite = new Map<string, number>();
	for (const one of all) perSite.set(siteOf(one), (perSite.get(siteOf(one)) ?? 0) + 1);
	const several = all.filter((one) => (perSite.get(siteOf(one)) ?? 0) > 1);
	const labels = new Map<string, Tally>();
	for (const one of several)
		for (const { text, label } of one.lines)
			for (const template of templatesOf(matchingView(text).trim())) {
				const key = `${siteOf(one)}\n${template}`;
				const tally = labels.get(key) ?? [0, 0, 0];
				const at = LABELS.indexOf(label);
				if (at >= 0) tally[at] = (tally[at] ?? 0) + 1;
				labels.set(key, tally);
			}
	const corpus = path.join(scratch, `${flavour}.jsonl`);
	fs.writeFileSync(
		corpus,
		several
			.map((one) => `${JSON.stringify({ site: siteOf(one), text: one.lines.map(({ text }) => text).join("\n") })}\n`)
			.join(""),
	);
	const proposedAt = (least: string): readonly Proposed[] => {
		const args = ["--site-field", "site", "-f", "json", "--min-support", `${support}`, "--min-confidence", least];
		const { sites }: MinedCorpus = JSON.parse(run([corpus, ...args]).out);
		return sites.flatMap(({ site, templates }) => templates.map((one) => ({ ...one, site })));
	};
	const verdictOf = ({ site, template }: Proposed): number => {
		const [boilerplate, content, unknown] = labels.get(`${site}\n${template}`) ?? [0, 0, 0];
		return boilerplate > content && boilerplate >= unknown ? 0 : content >= unknown ? 1 : 2;
	};
	const proposed = proposedAt("0.8");
	const lines = proposed.filter(({ place }) => place === "line");
	const tally: Tally = [0, 0, 0];
	for (const one of lines) {
		const verdict = verdictOf(one);
		tally[verdict] = (tally[verdict] ?? 0) + 1;
	}
	const looks = new Map<string, Tally>();
	for (const one of proposedAt("0")) {
		if (one.place !== "line") continue;
		const key = `${one.where}, ${one.wording}`;
		const own = looks.get(key) ?? [0, 0, 0];
		const verdict = verdictOf(one);
		own[verdict] = (own[verdict] ?? 0) + 1;
		looks.set(key, own);
	}
	return {
		sites: new Set(several.map(siteOf)).size,
		pages: several.length,
		tally,
		glued: proposed.length - lines.length,
		looks,
	};
};

const share = (tally: Tally): string =>
	`${((100 * tally[0]) / Math.max(1, tally[0] + tally[1] + tally[2])).toFixed(1)} %`;

const NAMES: Readonly<Record<string, string>> = {
	"near-article": "pages around their article",
	leaked: "what extractors let through",
};
const quality: string[] = [];
const addQuality = (
	name: string | undefined,
	support: number,
	{ pages, sites, tally, glued }: ReturnType<typeof measured>,
) =>
	quality.push(
		`| ${name} | ${pages} of ${sites} | ${support} | ${tally.join(" | ")} | **${share(tally)}** | ${glued} |`,
	);
const looks = new Map<string, Tally>();
for (const flavour of Object.keys(NAMES))
	for (const support of [2, 3]) {
		const result = measured(flavour, support);
		addQuality(NAMES[flavour], support, result);
		if (support === 2)
			for (const [look, tally] of result.looks) {
				const sum = looks.get(look) ?? [0, 0, 0];
				looks.set(look, [sum[0] + tally[0], sum[1] + tally[1], sum[2] + tally[2]]);
			}
	}
addQuality("the same, the cuts of all extractors mixed", 2, measured("leaked", 2, mixed));
const lookRows = [...looks]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([look, tally]) => `| ${look} | ${tally.join(" | ")} | ${share(tally)} |`);

const WORDS =
	"council bridge harbor winter market school road train valley festival museum budget river engine garden teacher farmer union report plan study workers residents promised agreed opened closed rebuilt delayed voted warned praised visited measured after before during against with under across the a its their new old large small northern southern".split(
		" ",
	);

/** A made corpus of articles of 20 lines, 14 of them sentences that stand nowhere else. */
const makeCorpus = (articles: number, sites: number): string => {
	const file = path.join(scratch, `made-${articles}-${sites}.jsonl`);
	const handle = fs.openSync(file, "w");
	let state = 1;
	const random = (below: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	for (let i = 0; i < articles; i++) {
		const lines = ["Listen to this article", `By Ada Velmora${String.fromCharCode(97 + random(26))}`, "Share"];
		for (let j = 0; j < 14; j++)
			lines.push(
				`The ${Array.from({ length: 16 + random(12) }, () => WORDS[random(WORDS.length)]).join(" ")} ${i} ${j}th.`.replace(
					/\d+/g,
					(digits) => [...digits].map((digit) => "abcdefghij"[Number(digit)]).join(""),
				),
			);
		lines.push("Related stories", `Page ${random(30)} of 30`, "All rights reserved.");
		fs.writeSync(
			handle,
			`${JSON.stringify({ url: `https://site${i % sites}.example/${i}`, text: lines.join("\n") })}\n`,
		);
	}
	fs.closeSync(handle);
	return file;
};

const memory: string[] = [];
for (const [articles, sites] of [
	[5_000, 1],
	[50_000, 1],
	[50_000, 5_000],
	[50_000, 25_000],
] as const) {
	const { peak, cpu } = run([makeCorpus(articles, sites), "--site-field", "url", "-f", "json"]);
	memory.push(
		`| ${(articles * 20).toLocaleString("en")} | ${sites.toLocaleString("en")} | ${peak.toFixed(0)} MB | ${cpu.toFixed(0)} s |`,
	);
}

const text = `
Measured on ${new Date().toISOString().slice(0, 10)} by \`scripts/mining.ts\`.

| set, sites with several pages | pages | \`--min-support\` | boilerplate | content | unknown | right | glued, not labelled |
| --- | --- | --- | --- | --- | --- | --- | --- |
${quality.join("\n")}

By what decides the confidence, at \`--min-confidence 0\` and both sets together: where the lines stand, and what they are.

| look | boilerplate | content | unknown | right |
| --- | --- | --- | --- | --- |
${lookRows.join("\n")}

Memory of the process over a made corpus of articles of 20 lines, and CPU time of both passes:

| lines | sites | peak | CPU |
| --- | --- | --- | --- |
${memory.join("\n")}
`;
console.log(text);
const before = fs.readFileSync(page, "utf8");
const marks = /(<!-- measured -->\n)[\s\S]*(<!-- end -->)/;
fs.writeFileSync(
	page,
	before.replace(marks, (_all, open: string, close: string) => `${open}${text}\n${close}`),
);
