import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, hasBrowser, lightness, openPage, type Watched } from "./support/browser.ts";
import { bin, folderWith, jsonLines, postedit } from "./support/cli.ts";
import { root } from "./support/examples.ts";

let server: ChildProcess;
let url = "";
beforeAll(async () => {
	server = spawn(process.execPath, [bin, "playground", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
	url = await new Promise<string>((resolve) => {
		server.stdout?.once("data", (line: Buffer) => resolve(line.toString().trim()));
	});
});
afterAll(() => {
	server.kill("SIGINT");
});

/** What a plain client hears from the server. */
const ask = (target: string, options: http.RequestOptions = {}): Promise<http.IncomingMessage> =>
	new Promise((resolve, reject) => {
		const { port } = new URL(url);
		http
			.request({ host: "127.0.0.1", port, path: target, ...options }, (response) => {
				response.resume();
				resolve(response);
			})
			.on("error", reject)
			.end();
	});

describe("the playground's server", () => {
	it("serves the page and what it loads, each as what it is", async () => {
		const page = await ask("/");
		expect(page.statusCode).toBe(200);
		expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
		expect(page.headers["x-content-type-options"]).toBe("nosniff");
		expect((await ask("/LICENSES.txt", { method: "HEAD" })).statusCode).toBe(200);
	});

	it.each([
		["a file outside of it", "/../package.json", {}, 404],
		["a file that is not there", "/no.js", {}, 404],
		["another method", "/", { method: "POST" }, 405],
		["a page that gave its own name to this machine", "/", { headers: { Host: "evil.example" } }, 403],
	])("refuses %s", async (_what, target, options, status) => {
		expect((await ask(target, options)).statusCode).toBe(status);
	});

	it("ends well on Ctrl+C", async () => {
		const other = spawn(process.execPath, [bin, "playground", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
		await new Promise((resolve) => other.stdout?.once("data", resolve));
		const status = new Promise((resolve) => other.once("exit", resolve));
		other.kill("SIGINT");
		expect(await status).toBe(0);
	});

	it("says which port it cannot have", () => {
		const { stderr, status } = postedit(["playground", "--port", new URL(url).port]);
		expect(stderr).toContain("--port: cannot listen on");
		expect(status).toBe(2);
		expect(postedit(["playground", "--port", "web"]).stderr).toContain('not "web"');
		expect(postedit(["playground", "a.txt"]).status).toBe(2);
	});
});

describe("the playground as static files", () => {
	it("is written into a folder, again and again", () => {
		const folder = path.join(folderWith({}), "site", "play");
		for (let i = 0; i < 2; i++) expect(postedit(["playground", "--out", folder]).status).toBe(0);
		expect(fs.readdirSync(folder).sort()).toEqual(fs.readdirSync(path.join(root, "dist", "playground")).sort());
	});

	it("leaves somebody's page alone", () => {
		const folder = folderWith({ "index.html": "<h1>Mine</h1>" });
		const { stderr, status } = postedit(["playground", "--out", folder]);
		expect(stderr).toContain("is not the playground's and is left alone");
		expect(status).toBe(2);
		expect(fs.readdirSync(folder)).toEqual(["index.html"]);
	});

	it("asks for nothing of Node and of no other host", () => {
		const folder = path.join(root, "dist", "playground");
		for (const name of fs.readdirSync(folder).filter((file) => file.endsWith(".js"))) {
			const script = fs.readFileSync(path.join(folder, name), "utf8");
			expect(script).not.toMatch(/(?:from|import)\s*\(?\s*["'](?:node:|https?:)/);
			expect(script).not.toMatch(/\bfetch\(["'`]/);
		}
	});
});

describe.skipIf(!hasBrowser)("the playground in a browser", () => {
	/** A page that is loaded, with a text in it. */
	const playing = async (text: string, options: Parameters<typeof openPage>[0] = {}): Promise<Watched> => {
		const watched = await openPage(options);
		await watched.page.goto(url);
		await watched.page.locator("#progress").waitFor({ state: "hidden", timeout: 25_000 });
		await watched.page.evaluate("document.querySelector('#status').textContent = ''");
		await watched.page.getByRole("textbox", { name: "Article" }).fill(text || " ");
		await watched.page.locator("#status", { hasText: /linted|too many/ }).waitFor();
		return watched;
	};
	const text = ({ page }: Watched): Promise<string> => page.getByRole("textbox", { name: "Article" }).inputValue();
	const reasons = ({ page }: Watched): Promise<readonly string[]> => page.locator(".finding .reason").allTextContents();
	const DIRTY = "It was the the end , he said.\n\nThe business minister foreigners left Lyon.";
	const bare = (reason: unknown): string => String(reason).replaceAll("`", "");
	const found = (input: string): readonly string[] =>
		jsonLines(postedit(["-", "--no-config", "-f", "jsonl"], { input }).stdout).map(({ reason }) => bare(reason));

	it("finds what the command line finds", async () => {
		const watched = await playing("");
		const { page, troubles } = watched;
		const folder = path.join(root, "fixtures", "articles");
		const names = fs.readdirSync(folder).filter((name) => name.endsWith(".txt"));
		const args = names.map((name) => path.join(folder, name));
		const all = jsonLines(postedit([...args, "--no-config", "-f", "jsonl"]).stdout);
		for (const [i, name] of names.entries()) {
			const article = fs.readFileSync(path.join(folder, name), "utf8").replace(/^\uFEFF/, "");
			// A field of a page has one kind of line end.
			if (article.includes("\r")) continue;
			const expected = all.filter((finding) => finding["path"] === args[i]).map(({ reason }) => bare(reason));
			await page.getByRole("textbox", { name: "Article" }).fill(article);
			await expect.poll(() => reasons(watched), { message: name, timeout: 10_000 }).toEqual(expected);
		}
		expect(troubles).toEqual([]);
	}, 120_000);

	it("works from any folder of any host", async () => {
		const site = folderWith({});
		postedit(["playground", "--out", path.join(site, "some", "where")]);
		const types: Readonly<Record<string, string>> = {
			".html": "text/html",
			".js": "text/javascript",
			".css": "text/css",
		};
		const host = http.createServer(({ url: asked = "/" }, response) => {
			const file = path.join(site, asked.endsWith("/") ? `${asked}index.html` : asked);
			response.setHeader("Content-Type", types[path.extname(file)] ?? "application/octet-stream");
			fs.createReadStream(file).pipe(response);
		});
		await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
		const address = host.address();
		const { page, troubles } = await openPage();
		await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/some/where/`);
		await page.locator("#progress").waitFor({ state: "hidden", timeout: 25_000 });
		await page.getByRole("textbox", { name: "Article" }).fill(DIRTY);
		await expect.poll(() => page.locator(".finding .reason").count()).toBe(3);
		expect(troubles).toEqual([]);
		host.closeAllConnections();
		host.close();
	});

	it("says that it is loading, and what", async () => {
		const { page } = await openPage();
		let release = () => {};
		const gate = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.context().route("**/*.bin", async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto(url);
		await expect.poll(() => page.locator("#status").innerText()).toMatch(/^Loading rules and lexicons: [\d.]+ MB/);
		expect(await page.locator("#progress").isVisible()).toBe(true);
		release();
		await page.locator("#progress").waitFor({ state: "hidden", timeout: 25_000 });
		expect(await page.locator("#status").innerText()).toContain("linted");
	});

	it("says what to do if the lexicons cannot be loaded", async () => {
		const { page } = await openPage();
		await page.context().route("**/*.bin", (route) => route.fulfill({ status: 404 }));
		await page.goto(url);
		await expect.poll(() => page.locator("#status").innerText()).toMatch(/could not be linted: cannot load .*again/);
	});

	it("lints as one types, without the network", async () => {
		const watched = await playing(DIRTY);
		const { page, requests } = watched;
		const before = requests.length;
		await page.context().setOffline(true);
		const field = page.getByRole("textbox", { name: "Article" });
		await field.press("Control+End");
		await field.pressSequentially(" And and so on.");
		const now = `${DIRTY} And and so on.`;
		await expect.poll(() => reasons(watched)).toEqual(found(now));
		expect(requests.slice(before)).toEqual([]);
		expect(requests.every((request) => request.startsWith(url) || request.startsWith("data:,"))).toBe(true);
	});

	it("makes a change on click, and takes it back", async () => {
		const watched = await playing(DIRTY);
		const { page } = watched;
		const item = page.locator(".finding", { hasText: "calqued-title" });
		await item.getByRole("button", { name: "foreign minister", exact: true }).click();
		const mended = DIRTY.replace("business minister foreigners", "foreign minister");
		expect(await text(watched)).toBe(mended);
		await expect.poll(() => reasons(watched)).toEqual(found(mended));
		await page.keyboard.press("Control+z");
		expect(await text(watched)).toBe(DIRTY);
	});

	it("makes all safe changes as --fix does, and all others as --unsafe-fixes", async () => {
		const watched = await playing(DIRTY);
		const { page } = watched;
		const fixed = (...flags: readonly string[]) =>
			postedit(["-", "--no-config", "--fix", ...flags], { input: DIRTY }).stdout;
		await page.getByRole("button", { name: /^Fix all safe/ }).click();
		await expect.poll(() => text(watched)).toBe(fixed());
		await page.getByRole("button", { name: /^Fix all \(/ }).click();
		await expect.poll(() => text(watched)).toBe(fixed("--unsafe-fixes"));
		expect(await text(watched)).not.toBe(fixed());
		await page.getByRole("textbox", { name: "Article" }).press("Control+z");
		await page.keyboard.press("Control+z");
		expect(await text(watched)).toBe(DIRTY);
	});

	it("is worked with the keyboard", async () => {
		const watched = await playing(DIRTY);
		const { page } = watched;
		const current = () => page.locator(".finding[aria-current]").innerText();
		const selected = () =>
			page.evaluate<string>(
				"(({ value, selectionStart: a, selectionEnd: b }) => value.slice(a, b))(document.querySelector('#text'))",
			);
		await page.getByRole("textbox", { name: "Article" }).press("Control+Home");
		await page.keyboard.press("F8");
		expect(await selected()).toBe("the the");
		expect(await current()).toContain("doubled-word");
		await page.keyboard.press("F8");
		expect(await selected()).toContain(",");
		await page.keyboard.press("Shift+F8");
		await page.keyboard.press("Alt+Enter");
		expect(await text(watched)).toBe(DIRTY.replace("the the", "the"));
		// A button of the list that is pressed by the keyboard hands on to the next finding.
		await page.locator(".finding .proposal").first().focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("finding-0");
		expect(await page.locator(".finding").count()).toBe(1);
	});

	it("shows origin, the rule's explanation, and switches rules off and on", async () => {
		const watched = await playing(DIRTY);
		const { page } = watched;
		expect(await page.locator("#origin").innerText()).toMatch(/% likely a machine translation/);
		const item = page.locator(".finding", { hasText: "calqued-title" });
		await item.getByRole("button", { name: "Explain the rule" }).click();
		await expect.poll(() => item.locator(".explanation").innerText()).toContain("What it flags");
		await item.getByRole("button", { name: "Switch the rule off" }).click();
		await expect.poll(() => item.count()).toBe(0);
		await page.getByRole("button", { name: "Switch on again" }).click();
		await expect.poll(() => item.count()).toBe(1);
		await page.getByLabel("Rules").selectOption("cleanup");
		await expect.poll(() => item.count()).toBe(0);
	});

	it("reads Markdown and HTML as what they are", async () => {
		const watched = await playing("<p>It was <code>the the</code> end.</p>");
		await expect.poll(() => reasons(watched).then(({ length }) => length)).toBeGreaterThan(0);
		await watched.page.getByLabel("Read as").selectOption("html");
		await expect.poll(() => reasons(watched)).toEqual([]);
	});

	it("is not moved by a hostile article", async () => {
		const hostile = [
			"<script>window.hacked = 1</script>",
			'"><img src=x onerror="window.hacked = 1">',
			"</textarea><svg onload=window.hacked=1>",
		]
			.map((attack) => `The the ${attack} end , he said.`)
			.join("\n\n");
		const watched = await playing(hostile);
		const { page, troubles } = watched;
		expect((await reasons(watched)).length).toBeGreaterThan(3);
		for (const toggle of await page.getByRole("button", { name: "Explain the rule" }).all()) await toggle.click();
		expect(await page.evaluate("window.hacked")).toBe(undefined);
		expect(await page.locator("img, svg, iframe").count()).toBe(0);
		expect(await page.locator("script").count()).toBe(1);
		expect(await page.locator("#backdrop").textContent()).toContain(hostile);
		expect(troubles).toEqual([]);
	});

	it("marks exactly what the field shows", async () => {
		const watched = await playing(
			fs.readFileSync(path.join(root, "fixtures/articles/fr-harbour-festival.txt"), "utf8"),
		);
		// Each as high as its own lines are: they break at the same places, or one is higher.
		const heights = await watched.page.evaluate<readonly number[]>(`["#text", "#backdrop"].map((id) => {
			const node = document.querySelector(id);
			Object.assign(node.style, { minHeight: "0", height: "0", overflow: "hidden", alignSelf: "start" });
			return node.scrollHeight;
		})`);
		expect(heights[0]).toBeGreaterThan(500);
		expect(heights[1]).toBe(heights[0]);
	});

	it("refuses what is no article, and says so", async () => {
		const watched = await playing("It was the the end. ".repeat(10_100));
		expect(await watched.page.locator("#status").innerText()).toContain("too many for this page");
		expect(await reasons(watched)).toEqual([]);
	});

	it.each([
		["light", { width: 1280, height: 900 }],
		["dark", { width: 1280, height: 900 }],
		["light", { width: 400, height: 800 }],
	] as const)("has no serious fault of accessibility, %s, %o", async (colorScheme, viewport) => {
		const { page } = await playing(DIRTY, { colorScheme, viewport });
		const paper = await page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
		expect(lightness(paper) < 0.2).toBe(colorScheme === "dark");
		await page.getByRole("button", { name: "Explain the rule" }).first().click();
		await page.getByText("What says so").click();
		await expectAccessible(page);
	});
});
