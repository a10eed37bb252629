import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
	type CorpusArticle,
	createConfigurations,
	type MinedSite,
	type MineOptions,
	mine,
	readCorpus,
	siteByFolder,
} from "../src/engine/index.ts";
import { folderWith, postedit } from "./support/cli.ts";

const NAMES = ["Okonjo", "Halvar", "Ruzek", "Castelo", "Abara", "Zelin", "Dorrin", "Quillon"];
const WORDS = "council bridge harbor winter market school road train valley festival museum budget river engine".split(
	" ",
);

/** A sentence of 16 words that stands nowhere else. */
const sentence = (seed: number): string => {
	const words = Array.from({ length: 14 }, (_, i) => WORDS[(seed * (i + 3) + i * i) % WORDS.length]);
	return `The ${words.join(" ")} of ${[...String(seed)].map((digit) => "abcdefghij"[Number(digit)]).join("")}.`;
};

/** Article `i` of a site: a byline, a control, three paragraphs, and what the page puts below. */
const article = (i: number, more: readonly string[] = []): string =>
	[
		`Headline ${sentence(900 + i).slice(4, 20)}`,
		`By Ada ${NAMES[i % NAMES.length]}, Staff Writer`,
		"Listen to this article",
		`${(NAMES[(i + 3) % NAMES.length] ?? "").toUpperCase()} (Tresk News) - ${sentence(3 * i)}`,
		...more,
		sentence(3 * i + 1),
		`${sentence(3 * i + 2)} (Reporting by Ada ${NAMES[(i + 5) % NAMES.length]})`,
		`Get ${i + 2} offers with the Velmora morning letter`,
	].join("\n");

const corpusOf = (texts: Readonly<Record<string, readonly string[]>>): (() => AsyncGenerator<CorpusArticle>) =>
	async function* () {
		for (const [site, all] of Object.entries(texts))
			for (const [i, text] of all.entries()) yield { path: `${site}/${i}.txt`, site, lines: text.split("\n") };
	};
const THRESHOLDS = { minSupport: 2, minShare: 0.05, minConfidence: 0.8 };
const minedFrom = async (
	corpus: () => AsyncIterable<CorpusArticle>,
	options: Partial<MineOptions> = {},
): Promise<readonly MinedSite[]> => {
	const sites: MinedSite[] = [];
	for await (const site of mine(corpus, { ...THRESHOLDS, ...options })) sites.push(site);
	return sites;
};
const proposedIn = (sites: readonly MinedSite[]) =>
	sites.flatMap(({ proposed }) => proposed.map(({ place, template, position }) => `${place} ${position}: ${template}`));
const twelve = Array.from({ length: 12 }, (_, i) => article(i));

describe("mining a corpus", () => {
	it("finds lines above and below the text, and what is glued to it, with placeholders", async () => {
		const sites = await minedFrom(corpusOf({ velmora: twelve }));
		expect(proposedIn(sites).sort()).toEqual([
			"head head: <name> (tresk news)",
			"line head: by <name>, staff writer",
			"line head: listen to this article",
			"line tail: get <n> offers with the velmora morning letter",
			"tail tail: (reporting by <name>)",
		]);
		expect(
			sites[0]?.proposed.every(({ support, articles, share }) => support === 12 && articles === 12 && share === 1),
		).toBe(true);
	});

	it("ranks a subhead between paragraphs below the threshold, whatever its share", async () => {
		const texts = Array.from({ length: 12 }, (_, i) => article(i, ["What happened next"]));
		expect(proposedIn(await minedFrom(corpusOf({ velmora: texts })))).not.toContain("line inside: what happened next");
		expect(proposedIn(await minedFrom(corpusOf({ velmora: texts }), { minConfidence: 0 }))).toContain(
			"line inside: what happened next",
		);
	});

	it("keeps sites apart, and counts shares by site", async () => {
		const other = Array.from({ length: 4 }, (_, i) => article(100 + i).replace("Listen to this article", "Text size"));
		const [first, second] = await minedFrom(corpusOf({ velmora: twelve, tresk: other }));
		expect(proposedIn(first ? [first] : [])).not.toContain("line head: text size");
		expect(proposedIn(second ? [second] : [])).toContain("line head: text size");
		expect(second?.articles).toBe(4);
	});

	it("takes a copy of an article for no evidence", async () => {
		const one = article(1).replace("Listen to this article", "A line of its own");
		const [site] = await minedFrom(corpusOf({ velmora: [one, one, one] }), { minConfidence: 0 });
		expect(site).toMatchObject({ articles: 1, copies: 2, proposed: [] });
	});

	it("heeds the least support and share", async () => {
		const texts = twelve.map((text, i) => (i < 3 ? `Print this page\n${text}` : text));
		const has = async (options: Partial<typeof THRESHOLDS>) =>
			proposedIn(await minedFrom(corpusOf({ velmora: texts }), options)).includes("line head: print this page");
		expect(await has({})).toBe(true);
		expect(await has({ minSupport: 4 })).toBe(false);
		expect(await has({ minShare: 0.3 })).toBe(false);
	});

	it("proposes the exact form where the name in it is always the same", async () => {
		const texts = twelve.map((text) => text.replace(/^By .*$/m, "By Ada Okonjo, Staff Writer"));
		expect(proposedIn(await minedFrom(corpusOf({ velmora: texts })))).toContain(
			"line head: by ada okonjo, staff writer",
		);
	});

	it("counts more sites than there is room for at once, in further readings", async () => {
		let readings = 0;
		const many = async function* (): AsyncGenerator<CorpusArticle> {
			readings++;
			for (let i = 0; i < 60; i++) {
				const site = i >> 1;
				const lines = Array.from(
					{ length: 8 },
					(_, j) => `Line ${"abcdefgh"[j]} of site ${site.toString(26).replace(/\d/g, "x")}`,
				);
				yield { path: `${i}`, site: `${site}`, lines: [...lines, sentence(i)] };
			}
		};
		const sites = await minedFrom(many, { minConfidence: 0, room: 100 });
		expect(readings).toBeGreaterThan(2);
		expect(sites.map(({ site }) => site)).toEqual(Array.from({ length: 30 }, (_, i) => `${i}`));
		expect(sites.every(({ proposed, floor }) => proposed.length >= 8 && floor === 0)).toBe(true);
	});
});

describe("reading a corpus", () => {
	const read = async (cwd: string, name: string, siteField?: string) => {
		const unread: string[] = [];
		const articles: CorpusArticle[] = [];
		for await (const one of readCorpus({
			files: async () =>
				(async function* () {
					yield { path: path.join(cwd, name) };
				})(),
			configurations: createConfigurations({ mayRunCode: false, file: null }),
			siteOf: siteByFolder([cwd]),
			...(siteField ? { siteField } : {}),
			onUnread: ({ reason }) => unread.push(reason),
		}))
			articles.push(one);
		return { articles, unread };
	};

	it("reads a CSV that is larger than what is read at once as one piece would be read", async () => {
		const rows = Array.from(
			{ length: 6000 },
			(_, i) => `https://www.site${i % 3}.example/${i},"Line ${i}\n""quoted"", é ${"x".repeat(200)}"`,
		);
		const cwd = folderWith({ "a.csv": `url,text\r\n${rows.join("\r\n")}\r\n` });
		expect(fs.statSync(path.join(cwd, "a.csv")).size).toBeGreaterThan(1 << 20);
		const { articles, unread } = await read(cwd, "a.csv", "url");
		expect(unread).toEqual([]);
		expect(articles.map(({ record }) => record)).toEqual(rows.map((_, i) => i + 1));
		expect(articles[5999]).toMatchObject({ site: "site2.example" });
		expect(
			articles.every(({ lines }, i) => lines[0] === `Line ${i}` && lines[1] === `"quoted", é ${"x".repeat(200)}`),
		).toBe(true);
	});

	it("tells of a record that cannot be read, and reads on", async () => {
		const cwd = folderWith({ "a.jsonl": '{"text":"One"}\n{"txt":\n{"text":"Three","url":"b.example/x"}\n' });
		const { articles, unread } = await read(cwd, "a.jsonl", "url");
		expect(articles.map(({ record, site }) => [record, site])).toEqual([
			[1, "(no site)"],
			[3, "b.example"],
		]);
		expect(unread).toHaveLength(1);
	});

	it("takes the first folder below the corpus for the site", () => {
		const siteOf = siteByFolder(["corpus", "other/a.txt"]);
		expect(siteOf("corpus/velmora.example/2024/a.txt")).toBe("velmora.example");
		expect(siteOf("corpus/a.txt")).toBe("corpus");
		expect(siteOf("other/a.txt")).toBe("other");
	});
});

describe("postedit mine", () => {
	const files = (): Record<string, string> =>
		Object.fromEntries(twelve.map((text, i) => [`corpus/velmora/${i}.txt`, `${text}\n`]));

	it("prints templates with support, share, rule and an example", () => {
		const cwd = folderWith(files());
		const { status, stdout, stderr } = postedit(["mine", "corpus"], { cwd });
		expect(status).toBe(0);
		expect(stdout).toContain("velmora: 12 articles\n");
		expect(stdout).toMatch(
			/12 of 12 {2}100 % +\d\d % {2}reading-tool +listen to this article, above the text\n +Listen to this article {2}\(corpus\/velmora\/0\.txt\)/,
		);
		expect(stderr).toContain("12 articles of 1 site, 84 lines: 5 templates proposed");
	});

	it("prints JSON that programs can read, also of nothing", () => {
		const cwd = folderWith({ ...files(), "empty/a.txt": "\n" });
		const of = (...args: string[]) => JSON.parse(postedit(["mine", "-f", "json", ...args], { cwd }).stdout);
		expect(of("corpus").sites[0].templates[0]).toMatchObject({ place: "line", support: 12, share: 1, where: "edge" });
		expect(of("empty").sites).toEqual([]);
	});

	it("stores templates that the residue rules then find, and a fix removes", () => {
		const text = `${article(40)}\n`;
		const cwd = folderWith({ ...files(), "new.txt": text });
		expect(postedit(["mine", "corpus", "--write", "t.json"], { cwd }).stderr).toContain("5 new templates in t.json");
		postedit(["--fix", "--only", "residue", "--templates", "t.json", "new.txt"], { cwd });
		const left = fs.readFileSync(path.join(cwd, "new.txt"), "utf8");
		expect(left).not.toMatch(/Tresk News|Staff Writer|Listen|Reporting by|offers/);
		for (const one of [120, 121, 122]) expect(left).toContain(sentence(one));
		expect(postedit(["--only", "residue", "--templates", "t.json", "new.txt"], { cwd }).status).toBe(0);
	});

	it("leaves alone what somebody has rejected in the file, and keeps the rest of it", () => {
		const cwd = folderWith(files());
		postedit(["mine", "corpus", "--write", "t.json"], { cwd });
		const before = fs.readFileSync(path.join(cwd, "t.json"), "utf8");
		const rejected = before.replace(/("template":"listen to this article".*?"accepted":)true/, "$1false");
		expect(rejected).not.toBe(before);
		fs.writeFileSync(path.join(cwd, "t.json"), rejected);
		const again = postedit(["mine", "corpus", "--write", "t.json"], { cwd });
		expect(again.stdout).not.toContain("listen to this article");
		expect(again.stderr).toContain("0 new templates");
		expect(fs.readFileSync(path.join(cwd, "t.json"), "utf8")).toBe(rejected);
	});

	it("says what is wrong with thresholds, operands and the file of templates", () => {
		const cwd = folderWith({ ...files(), "wrong.json": '{"version":1,"templates":[{"template":"x","place":"lime"}]}' });
		const said = (...args: string[]) => {
			const { status, stderr } = postedit(["mine", ...args], { cwd });
			expect(status, args.join(" ")).toBe(2);
			return stderr;
		};
		expect(said("corpus", "--min-share", "150%")).toContain("--min-share takes a share from 0 to 1");
		expect(said("corpus", "--min-support", "1")).toContain("from 2 on");
		expect(said("-")).toContain("cannot take standard input");
		expect(said("corpus", "--write", "wrong.json")).toContain(
			'templates[0]: place: expected one of line, head, tail, not "lime"',
		);
		expect(said("nowhere")).toContain("No such file or folder");
	});
});
