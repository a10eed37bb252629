import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith } from "./support/cli.ts";
import { canMakeTerminals, onTerminal } from "./support/pty.ts";

const DIRTY = "The council met at the the bridge on Tuesday and agreed to mend the bridge before winter.\n";
const CALQUE = "The business minister foreigners spoke in Delhi about the treaty.\n";
const REVIEW = `${process.execPath} ${bin} review --only doubled-word --only calqued-title arts`;
const ENTER = "\u001B[?1049h";
const LEAVE = "\u001B[?25h\u001B[?1049l";

const start = async (env: Readonly<Record<string, string>> = {}, command = REVIEW) => {
	const cwd = folderWith({ "arts/a.txt": `${DIRTY}\n${CALQUE}`, "arts/b.txt": DIRTY });
	const terminal = await onTerminal(command, { cwd, columns: 90, rows: 24, env });
	const read = (name: string) => fs.readFileSync(path.join(cwd, name), "utf8");
	return { cwd, terminal, read };
};

describe.skipIf(!canMakeTerminals)("postedit review on a terminal (needs script and stty)", { timeout: 60_000 }, () => {
	it("is decided on with the keyboard, and leaves the terminal as it was", async () => {
		const { terminal, read } = await start();
		await terminal.sees("group 1 of 2, 3 places");
		terminal.type("a");
		await terminal.sees("Changed 2 places in 2 files");
		expect(read("arts/b.txt")).toBe(DIRTY.replace("the the", "the"));
		terminal.type("e");
		await terminal.sees("> foreign minister");
		terminal.type("\u0015foreign secretary\r");
		await terminal.sees("Nothing left to decide");
		expect(read("arts/a.txt")).toContain("The foreign secretary spoke");
		terminal.type("q");
		expect(await terminal.ended()).toBe(0);
		expect(terminal.output()).toContain(LEAVE);
		expect(terminal.output()).toMatch(/2 groups decided, 0 groups left/);
	});

	it("undoes with a key", async () => {
		const { terminal, read } = await start();
		await terminal.sees("group 1 of 2");
		terminal.type("a");
		await terminal.sees("Changed 2 places");
		terminal.type("u");
		await terminal.sees("Undone: restored 2 places in 2 files");
		expect(read("arts/b.txt")).toBe(DIRTY);
		terminal.type("q");
		expect(await terminal.ended()).toBe(1);
	});

	it("is drawn anew when the window changes, narrow ones too", async () => {
		const { terminal } = await start();
		await terminal.sees("arts/a.txt:1:20               The council");
		terminal.resize(40, 14);
		await terminal.sees("arts/a.txt:1:20\n  ");
		const rows = terminal.screen().split("\n");
		expect(rows.length).toBeLessThanOrEqual(14);
		for (const row of rows) expect(row.length).toBeLessThanOrEqual(40);
		terminal.type("q");
		await terminal.ended();
	});

	it.each([
		["Ctrl+C", (terminal: Awaited<ReturnType<typeof onTerminal>>) => terminal.type("\u0003")],
		["SIGINT", (terminal: Awaited<ReturnType<typeof onTerminal>>) => terminal.signal("SIGINT")],
		["SIGTERM", (terminal: Awaited<ReturnType<typeof onTerminal>>) => terminal.signal("SIGTERM")],
	])("ends at %s with status 130 and the terminal as it was", async (_name, stop) => {
		const { terminal } = await start();
		await terminal.sees("group 1 of 2");
		stop(terminal);
		expect(await terminal.ended()).toBe(130);
		expect(terminal.output().lastIndexOf(LEAVE)).toBeGreaterThan(terminal.output().lastIndexOf(ENTER));
	});

	it("takes pasted text for text, not for commands", async () => {
		const { terminal, read } = await start();
		await terminal.sees("group 1 of 2");
		terminal.type("\u001B[200~aq\rr\u001B[201~");
		terminal.type("e");
		await terminal.sees("> the");
		terminal.type("\u0015\u001B[200~this\none\u001B[201~");
		await terminal.sees("> this one");
		terminal.type("\r");
		await terminal.sees("Changed 2 places");
		expect(read("arts/b.txt")).toContain("met at this one bridge");
		terminal.type("q");
		await terminal.ended();
	});

	it("has no colors with NO_COLOR, and tells old from new all the same", async () => {
		const { terminal } = await start({ NO_COLOR: "1" });
		await terminal.sees("[-the the-]{+the+}");
		expect(terminal.output()).not.toMatch(/\u001B\[[\d;]*m/);
		terminal.type("q");
		await terminal.ended();
	});

	it("asks line by line on a terminal that can do no more, or if asked to", async () => {
		for (const [env, command] of [
			[{ TERM: "dumb" }, REVIEW],
			[{}, `${REVIEW} --plain`],
		] as const) {
			const { terminal, read } = await start(env, command);
			await terminal.sees(/\[a\]ccept/);
			terminal.type("a\n");
			await terminal.sees(/Changed 2 places in 2 files/);
			terminal.type("q\n");
			expect(await terminal.ended()).toBe(1);
			expect(terminal.output()).not.toContain(ENTER);
			expect(read("arts/b.txt")).toBe(DIRTY.replace("the the", "the"));
		}
	});
});
