/**
 * Prints how fast the editor server answers a keystroke, and what it costs: `npm run bench:editor`. Times are milliseconds
 * from a change to its diagnostics, asked for so that no debounce is in them, over 200 edits of one character.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const root = path.dirname(import.meta.dirname);
const cli = path.join(root, "dist", "src", "cli", "main.js");
const EDITS = 200;
const WARM_UP = 50;

const fixtures = ["articles", "clean"].flatMap((folder) =>
	fs
		.readdirSync(path.join(root, "fixtures", folder))
		.filter((name) => name.endsWith(".txt"))
		.map((name) => fs.readFileSync(path.join(root, "fixtures", folder, name), "utf8")),
);

/** An article of that length, in UTF-16 units, out of the fixtures, each of them once before any comes again. */
const articleOf = (length: number): string => {
	let text = "";
	for (let i = 0; text.length < length; i++) text += `${fixtures[i % fixtures.length]}\n\n`;
	return text.slice(0, length);
};

/** Of a process: memory in MB, and CPU milliseconds, as the kernel tells them; clock ticks are 10 ms. */
const costOf = (pid: number): { readonly memory: number; readonly cpu: number } => {
	const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
	const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
	const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(")")).split(" ").slice(12, 14).map(Number);
	return { memory: Number(kilobytes) / 1000, cpu: 10 * (user + system) };
};

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
const row = (what: string, value: string): void => console.log(`${what.padEnd(62)}${value}`);

const server = spawn(process.execPath, [cli, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = createProtocolConnection(
	new StreamMessageReader(server.stdout),
	new StreamMessageWriter(server.stdin),
	undefined,
);
connection.listen();
await connection.sendRequest("initialize", {
	processId: process.pid,
	rootUri: null,
	capabilities: { textDocument: { diagnostic: {} } },
});
await connection.sendNotification("initialized", {});
const pid = server.pid ?? 0;

/** Edits an article at places all over it, and gives the times in order. */
const timesOf = async (uri: string, article: string): Promise<readonly number[]> => {
	await connection.sendNotification("textDocument/didOpen", {
		textDocument: { uri, languageId: "plaintext", version: 1, text: article },
	});
	const lines = article.split("\n");
	const times: number[] = [];
	let seed = 1;
	for (let version = 2; version < 2 + WARM_UP + EDITS; version++) {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		const line = seed % lines.length;
		const position = { line, character: seed % ((lines[line]?.length ?? 0) + 1) };
		const started = performance.now();
		await connection.sendNotification("textDocument/didChange", {
			textDocument: { uri, version },
			contentChanges: [{ range: { start: position, end: position }, text: "x" }],
		});
		await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
		if (version >= 2 + WARM_UP) times.push(performance.now() - started);
	}
	return times.sort((a, b) => a - b);
};

for (const [length, aim] of [
	[4_000, "5 and 10"],
	[100_000, "10 and 25"],
] as const) {
	const uri = `untitled:${length}`;
	const times = await timesOf(uri, articleOf(length));
	row(
		`a keystroke in ${length / 1000} kB, median and 95th percentile (aim ≤ ${aim} ms)`,
		`${at(times, 0.5).toFixed(1)} and ${at(times, 0.95).toFixed(1)} ms`,
	);
	const before = costOf(pid).cpu;
	await sleep(2000);
	row("  CPU in the two seconds after the last key (aim ≤ 100 ms)", `${costOf(pid).cpu - before} ms`);
}
await sleep(3000);
row("memory of the idle server, both open (aim < 150 MB)", `${costOf(pid).memory.toFixed(0)} MB`);
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
connection.dispose();
