import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { worstOf } from "../src/report/html/worst.ts";
import { expectAccessible, hasBrowser, lightness, openPage } from "./support/browser.ts";
import { folderWith, jsonLines, postedit } from "./support/cli.ts";

const FIELDS = ["--field", "text", "--field", "quote", "--rule", "outer-comma=warning"];
/** What would run if it got into the page as markup. */
const ATTACKS = [
	"<script>window.hacked = 1</script>",
	'"><img src=x onerror="window.hacked = 1">',
	"</style></script><svg onload=window.hacked=1>",
	"--><iframe srcdoc='<script>parent.hacked=1</script>'>",
	"javascript:window.hacked=1",
];
const hostile = ATTACKS.map((attack) => `The the ${attack} end , he said.`).join("\n\n");
const HOSTILE_NAME = `a"><img src=x onerror=window.hacked=1><script>window.hacked=1<\u2215script>.txt`;

const folder = folderWith({
	"articles/calques.txt":
		"In Lyon, the business minister foreigners spoke.\n\nThe business minister foreigners of Peru was there , too.\n",
	"articles/long.txt": `${"The council met on Tuesday and nothing came of it. ".repeat(60)}\n\nIt was the the end.\n`,
	"articles/clean.txt": "The council met on Tuesday.\n",
	"articles/page.md": "# A heading\n\nIt was *the* the end , with `code , here`.\n",
	"articles/records.jsonl": [
		JSON.stringify({ id: 1, text: "Nothing is wrong here." }),
		JSON.stringify({
			id: 2,
			text: 'He said "yes" to the the plan.\nThen he left , alone.',
			quote: '"Nobody came", said the mayor.',
		}),
		"{ broken",
	].join("\n"),
	[`hostile/${HOSTILE_NAME}`]: hostile,
	"hostile/records.jsonl": JSON.stringify({ [ATTACKS[0] ?? ""]: hostile }),
});

const reportOn = (name: string, ...args: readonly string[]): string => {
	const file = path.join(folder, `${name}.html`);
	const { stderr, stdout } = postedit([...args, "-f", "html", "-o", file], { cwd: folder });
	expect(stdout).toBe("");
	expect(stderr).toBe("");
	return pathToFileURL(file).href;
};

describe("what is kept of a long corpus", () => {
	const entries = Array.from({ length: 500 }, (_, i) => ({ rate: (i * 7919) % 500, size: 10 }));
	const keep = (limits: { entries: number; units: number }) => {
		const worst = worstOf<{ rate: number; size: number }>(
			limits,
			(a, b) => b.rate - a.rate,
			(entry) => ({ ...entry, size: 0 }),
		);
		for (const entry of entries) worst.add(entry);
		return worst.entries();
	};

	it("are the worst, worst first", () => {
		expect(keep({ entries: 20, units: 1e9 }).map(({ rate }) => rate)).toEqual(
			Array.from({ length: 20 }, (_, i) => 499 - i),
		);
	});

	it("are the texts of the worst of those", () => {
		const kept = keep({ entries: 20, units: 75 });
		expect(kept.map(({ size }) => size)).toEqual([10, 10, 10, 10, 10, 10, 10, ...Array.from({ length: 13 }, () => 0)]);
	});

	it("is at least one text, whatever its size", () => {
		expect(keep({ entries: 3, units: 1 }).map(({ size }) => size)).toEqual([10, 0, 0]);
	});
});

describe.skipIf(!hasBrowser)("the HTML report in a browser", () => {
	let articles = "";
	beforeAll(() => {
		articles = reportOn("articles", "articles", "articles/records.jsonl", ...FIELDS);
	});
	const found = () =>
		jsonLines(postedit(["articles", "articles/records.jsonl", ...FIELDS, "-f", "jsonl"], { cwd: folder }).stdout);

	it("shows every finding in its article, and reads without script", async () => {
		const { page, requests, troubles } = await openPage({ javaScriptEnabled: false });
		await page.goto(articles);
		expect(await page.locator(".note").count()).toBe(found().length);
		expect(await page.locator("#filters").isVisible()).toBe(false);
		const text = await page.locator(".article", { hasText: "calques.txt" }).locator(".text").innerText();
		expect(text).toContain("In Lyon, the business minister foreigners");
		expect(requests).toEqual([articles]);
		expect(troubles).toEqual([]);
	});

	it("tells message, reason and proposal of what is pointed at or focused", async () => {
		const { page } = await openPage({ javaScriptEnabled: false });
		await page.goto(articles);
		const article = page.locator(".article", { hasText: "calques.txt" });
		const note = article.locator(".note").first();
		expect(await note.innerText()).toContain("foreign minister");
		expect(await note.locator(".more").isVisible()).toBe(false);
		await article.locator(".hit").first().focus();
		expect(await note.locator(".reason").innerText()).toMatch(/^Unexpected title .*expected foreign minister$/s);
		expect(await note.locator(".why").isVisible()).toBe(true);
		await page.locator("h1").hover();
		await article.locator(".hit").nth(1).hover();
		expect(await article.locator(".note").nth(1).locator(".more").isVisible()).toBe(true);
	});

	it("is sorted by penalty per 1,000 words, and shows records as their readers see them", async () => {
		const { page } = await openPage();
		await page.goto(articles);
		const rates = await page.locator(".articles tbody td:last-child").allInnerTexts();
		expect(rates.length).toBeGreaterThan(4);
		expect(rates.map(Number)).toEqual(rates.map(Number).sort((a, b) => b - a));
		// clean.txt, and record 1: its field `text` (it has no other).
		expect(await page.locator("#articles .meta").innerText()).toContain("nothing was found in 2 more articles");
		const record = page.locator(".article", { hasText: "record 2 (text)" });
		expect(await record.locator(".text").innerText()).toContain('He said "yes" to the the');
		expect(await record.locator(".hit").allInnerTexts()).toContain(" ,".trim());
		const quoted = page.locator(".article", { hasText: "record 2 (quote)" });
		expect(await quoted.locator(".hit").innerText()).toBe('",');
		expect(await quoted.locator("ins").innerText()).toBe(',"');
		expect(await page.locator(".apart", { hasText: "Cannot read record 3" }).count()).toBe(1);
	});

	it("narrows down to a level, a rule, a language and an article, and back", async () => {
		const { page, troubles } = await openPage();
		await page.goto(articles);
		const all = found();
		const shown = page.locator("#shown");
		const visible = () => page.locator(".note:not(.off)").count();
		expect(await shown.innerText()).toMatch(new RegExp(`^${all.length} of ${all.length} findings`));
		await page.getByLabel("error").uncheck();
		const withoutErrors = all.filter(({ level }) => level !== "error").length;
		expect(await visible()).toBe(withoutErrors);
		await page.getByRole("button", { name: "Show all" }).click();
		await expect.poll(visible).toBe(all.length);
		await page.getByRole("combobox", { name: "Rule" }).selectOption("doubled-word");
		const doubled = all.filter(({ ruleId }) => ruleId === "doubled-word").length;
		expect(await visible()).toBe(doubled);
		expect(await page.locator(".article", { hasText: "calques.txt" }).isVisible()).toBe(false);
		expect(await page.locator("tr", { hasText: "calques.txt" }).isVisible()).toBe(false);
		await page.getByRole("combobox", { name: "Rule" }).selectOption("");
		await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
		const french = all.filter(({ language }) => language === "fr").length;
		expect(french).toBeGreaterThan(0);
		expect(await visible()).toBe(french);
		await page.getByRole("combobox", { name: "Language" }).selectOption("");
		await page.getByRole("searchbox", { name: "Article" }).fill("LONG");
		expect(await page.locator(".article:visible h3").allInnerTexts()).toEqual(["articles/long.txt"]);
		expect(troubles).toEqual([]);
	});

	it("is dark where the reader wants it dark, and never on paper", async () => {
		const { page } = await openPage({ colorScheme: "dark" });
		await page.goto(articles);
		const colors = async () => ({
			paper: lightness(await page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor")),
			ink: lightness(await page.evaluate<string>("getComputedStyle(document.documentElement).color")),
		});
		const dark = await colors();
		expect(dark.paper).toBeLessThan(0.2);
		expect(dark.ink).toBeGreaterThan(0.8);
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		expect((await colors()).ink).toBeLessThan(0.2);
	});

	it("prints messages beside the text, and no filters", async () => {
		const { page } = await openPage();
		await page.goto(articles);
		await page.emulateMedia({ media: "print" });
		expect(await page.locator("#filters").isVisible()).toBe(false);
		const reasons = await page.locator(".note .reason").all();
		for (const reason of reasons) expect(await reason.isVisible()).toBe(true);
		expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
	});

	it.each([
		["light", { width: 1280, height: 900 }],
		["dark", { width: 1280, height: 900 }],
		["light", { width: 400, height: 800 }],
	] as const)("has no serious fault of accessibility, %s, %o", async (colorScheme, viewport) => {
		const { page } = await openPage({ colorScheme, viewport });
		await page.goto(articles);
		await page.locator(".hit").first().focus();
		await expectAccessible(page);
	});

	it("is not moved by what hostile articles, names and fields hold", async () => {
		const args = ["hostile", "hostile/records.jsonl", "--field", ATTACKS[0] ?? "", "--preset", "all"];
		const { page, requests, troubles } = await openPage();
		const url = reportOn("hostile", ...args);
		await page.goto(url);
		await page.waitForLoadState("networkidle");
		expect(await page.evaluate("window.hacked")).toBe(undefined);
		expect(await page.locator("script, img, iframe, object, embed, svg[onload]").count()).toBe(1);
		expect(await page.locator("style").count()).toBe(1);
		const texts = await page.locator(".article .text").allTextContents();
		expect(texts.length).toBe(2);
		for (const attack of ATTACKS) expect(texts[0]).toContain(attack.slice(0, 8));
		expect(await page.locator("h3 bdi").allInnerTexts()).toContain(`hostile/${HOSTILE_NAME}`);
		expect(requests).toEqual([url]);
		expect(troubles).toEqual([]);
	});

	it("would not run a script even if one got in", async () => {
		const { page, troubles } = await openPage();
		const file = path.join(folder, "broken-in.html");
		const broken = fs
			.readFileSync(new URL(articles), "utf8")
			.replace("<main>", "<main><script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>");
		fs.writeFileSync(file, broken);
		await page.goto(pathToFileURL(file).href);
		expect(await page.evaluate("window.hacked")).toBe(undefined);
		expect(troubles.join("\n")).toContain("Content Security Policy");
	});

	it("says where nothing is found", async () => {
		const { page } = await openPage();
		await page.goto(reportOn("clean", "articles/clean.txt"));
		expect(await page.locator(".lead").innerText()).toBe("No findings in 1 file.");
		await expectAccessible(page);
	});
});

describe("the HTML report", () => {
	it("is the same in two runs and on several threads", () => {
		const run = (threads: string) =>
			postedit(["articles", "-f", "html", "--concurrency", threads], { cwd: folder }).stdout;
		const once = run("1");
		expect(once).toContain("</html>");
		expect(run("2")).toBe(once);
	});

	it("shows the text around findings only where it is long", () => {
		const sentence = "The harbour was quiet and the boats lay still. ";
		const long = folderWith({ "a.txt": `${sentence.repeat(1500)}\n\nIt was the the end.\n\n${sentence.repeat(1500)}` });
		const { stdout } = postedit(["a.txt", "-f", "html", "--only", "doubled-word"], { cwd: long });
		expect(stdout).toContain("characters without findings left out");
		expect(stdout).toContain("It was ");
		expect(stdout.length).toBeLessThan(50_000);
	});
});
