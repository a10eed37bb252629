import { spawnSync } from "node:child_process";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, expect } from "vitest";

/** The browser of the system: playwright-core brings none. `POSTEDIT_CHROMIUM` names another one. */
const command = [process.env["POSTEDIT_CHROMIUM"], "chromium", "chromium-browser", "google-chrome"].find(
	(name) => name !== undefined && spawnSync(name, ["--version"]).status === 0,
);
const location = command === undefined ? "" : spawnSync("which", [command], { encoding: "utf8" }).stdout.trim();

/** Is there a browser? Without one its tests are skipped. */
export const hasBrowser = location !== "";

let browser: Promise<Browser> | undefined;
afterAll(async () => {
	await (await browser)?.close();
});

/** What a page did beside showing itself. */
export interface Watched {
	readonly page: Page;
	/** Addresses that it asked for, with the method if it is not GET. */
	readonly requests: string[];
	/** What went wrong in it, what it printed, and what it asked the user. */
	readonly troubles: string[];
}

/** A page of its own, with an eye on what it does. */
export const openPage = async (options: BrowserContextOptions = {}): Promise<Watched> => {
	browser ??= chromium.launch({
		executablePath: location,
		// Chromium has no sandbox for root, which containers run as.
		args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	});
	const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const requests: string[] = [];
	const troubles: string[] = [];
	page.on("request", (request) => {
		const method = request.method() === "GET" ? "" : `${request.method()} `;
		requests.push(method + request.url());
	});
	page.on("pageerror", (error) => troubles.push(String(error)));
	page.on("console", (message) => troubles.push(message.text()));
	page.on("dialog", async (dialog) => {
		troubles.push(`dialog: ${dialog.message()}`);
		await dialog.dismiss();
	});
	return { page, requests, troubles };
};

/** Fails on any serious fault of accessibility that axe-core finds in a page as it stands. */
export const expectAccessible = async (page: Page): Promise<void> => {
	await page.evaluate(axe.source);
	const { violations }: axe.AxeResults = await page.evaluate("axe.run()");
	const grave = violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html).slice(0, 3) }));
	expect(grave).toEqual([]);
};

/** How light a color of CSS is, from 0 (black) to 1. */
export const lightness = (color: string): number => {
	const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
	return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};
