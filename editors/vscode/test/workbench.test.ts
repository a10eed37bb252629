import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const vsce = path.join(root, "node_modules", "@vscode", "vsce", "vsce");
const whereIs = (command: string): string | undefined =>
	(process.env["PATH"] ?? "")
		.split(path.delimiter)
		.map((folder) => path.join(folder, command))
		.find((file) => fs.existsSync(file));
const codeServer = whereIs("code-server");
const browserPath = whereIs("chromium");
const canRun = codeServer !== undefined && browserPath !== undefined && fs.existsSync(vsce);

/** Starting the editor and its extensions takes its time on a busy machine. */
const PATIENCE = 60_000;

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const probe = net.createServer();
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});

const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "postedit-workbench-")));
const workspace = path.join(home, "workspace");
const settings = path.join(home, "data", "User", "settings.json");
const options = ["--user-data-dir", path.join(home, "data"), "--extensions-dir", path.join(home, "extensions")];
let server: ChildProcess | undefined;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
	if (codeServer === undefined || browserPath === undefined) return;
	for (const folder of [workspace, path.dirname(settings)]) fs.mkdirSync(folder, { recursive: true });
	fs.writeFileSync(path.join(workspace, "a.txt"), "The mayor said that the the bridge is shut .\n");
	fs.writeFileSync(
		settings,
		JSON.stringify({
			"workbench.startupEditor": "none",
			"editor.codeActionsOnSave": { "source.fixAll.postedit": "explicit" },
			"files.simpleDialog.enable": true,
		}),
	);
	const env = { ...process.env, HOME: home };
	const vsix = path.join(home, "postedit.vsix");
	execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", vsix], { cwd: root, stdio: "pipe" });
	execFileSync(codeServer, [...options, "--install-extension", vsix], { env, stdio: "pipe" });
	const port = await freePort();
	server = spawn(
		codeServer,
		[
			...["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-workspace-trust"],
			...["--disable-telemetry", "--disable-update-check", ...options, workspace],
		],
		{ env, stdio: ["ignore", "pipe", "ignore"], detached: true },
	);
	await new Promise<void>((resolve) => {
		server?.stdout?.on("data", (said) => {
			if (String(said).includes("HTTP server listening")) resolve();
		});
	});
	browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
	page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	page.setDefaultTimeout(PATIENCE);
	await page.goto(`http://127.0.0.1:${port}/?folder=${workspace}`);
	await page.waitForSelector(".monaco-workbench");
}, 4 * PATIENCE);

afterAll(async () => {
	await browser?.close();
	// The editor's own processes are its group.
	if (server?.pid !== undefined) process.kill(-server.pid, "SIGTERM");
	fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
});

/** Runs a command by its name in the palette. */
const command = async (name: string): Promise<void> => {
	await page.keyboard.press("F1");
	await page.locator(".quick-input-widget input").first().fill(`>${name}`);
	await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
};
const statusItem = () => page.locator(".statusbar-item", { hasText: "postedit" });
const lines = async (): Promise<readonly string[]> =>
	(await page.locator(".editor-instance .view-line").allInnerTexts()).map((line) => line.replaceAll("\u00A0", " "));
const open = async (name: string): Promise<void> => {
	await page.keyboard.press("Control+P");
	await page.locator(".quick-input-widget input").first().fill(name);
	await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
	await page.locator(".tab", { hasText: name }).waitFor();
};
const until = (met: () => Promise<boolean> | boolean) =>
	expect.poll(met, { timeout: PATIENCE, interval: 200 }).toBe(true);
const serverIds = (): string => spawnSync("pgrep", ["-f", `${home}.*server/server.js`], { encoding: "utf8" }).stdout;

describe.skipIf(!canRun)("the extension in VS Code (skipped without code-server, chromium and vsce)", () => {
	it(
		"shows findings as squiggles, and their number in the status bar",
		async () => {
			await open("a.txt");
			await page.locator(".view-overlays [class*=squiggly-]").first().waitFor();
			await until(async () => /postedit\s*\d/.test((await statusItem().allInnerTexts()).join().replaceAll("\n", " ")));
		},
		2 * PATIENCE,
	);

	it(
		"mends what is safe on save",
		async () => {
			await page.locator(".view-lines").first().click();
			await command("File: Save");
			await until(
				() => fs.readFileSync(path.join(workspace, "a.txt"), "utf8") === "The mayor said that the bridge is shut.\n",
			);
		},
		2 * PATIENCE,
	);

	it(
		"checks a text that has no file, and applies safe fixes on command",
		async () => {
			await command("File: New Untitled Text File");
			await page.keyboard.type("It was the the end .");
			await page.locator(".view-overlays [class*=squiggly-]").first().waitFor();
			await command("postedit: Apply Safe Fixes");
			await until(async () => (await lines()).includes("It was the end."));
		},
		2 * PATIENCE,
	);

	it(
		"restarts its server, and shows the output",
		async () => {
			const before = serverIds();
			expect(before).toMatch(/^\d+\n$/);
			await command("postedit: Restart Server");
			await until(() => /^\d+\n$/.test(serverIds()) && serverIds() !== before);
			await command("postedit: Show Output");
			await page.locator(".output-view-actions, .part.panel", { hasText: "postedit" }).first().waitFor();
		},
		2 * PATIENCE,
	);
});
