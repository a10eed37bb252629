/**
 * Kills `postedit --fix` at random moments and looks at what it leaves: `npx tsx scripts/kill.ts [ROUNDS] [FILES]`, 30 and
 * 2,000 if not given, after `npm run build`. Each file must be the old or the new one, whole, with its mode, and the run
 * after must sweep up what the killed one left beside them. Ends with status 1 at the first fault.
 */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const [rounds = 30, count = 2000] = process.argv.slice(2).map(Number);
const cli = path.join(path.dirname(import.meta.dirname), "dist", "src", "cli", "main.js");
const ARGS = ["--fix", ".", "--only", "doubled-word", "--concurrency", "2", "--no-ignore"];
const MODES = [0o644, 0o640, 0o600, 0o755];

const oldOf = (i: number): string => `The council of ward ${i} met at the the bridge on Tuesday.\n`.repeat(60);
const newOf = (i: number): string => oldOf(i).replaceAll("the the", "the");
const nameOf = (i: number): string => path.join(String(i % 20), `${i}.txt`);
const modeOf = (i: number): number => MODES[i % MODES.length] ?? 0;

const fill = (folder: string): void => {
	for (let i = 0; i < count; i++) {
		const file = path.join(folder, nameOf(i));
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.writeFileSync(file, oldOf(i));
		fs.chmodSync(file, modeOf(i));
	}
};

/** How many files are the new one. Throws if one is neither that nor the old one, or has another mode. */
const mended = (folder: string): number => {
	let fixed = 0;
	for (let i = 0; i < count; i++) {
		const file = path.join(folder, nameOf(i));
		const text = fs.readFileSync(file, "utf8");
		if (text !== oldOf(i) && text !== newOf(i)) throw new Error(`${file} is neither the old file nor the new one`);
		if ((fs.statSync(file).mode & 0o777) !== modeOf(i)) throw new Error(`${file} has lost its mode`);
		if (text === newOf(i)) fixed++;
	}
	return fixed;
};

/** Files that are no articles. */
const straysIn = (folder: string): readonly string[] =>
	fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.flatMap((entry) => (entry.isFile() && !/^\d+\.txt$/.test(entry.name) ? [entry.name] : []));

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "postedit-kill-"));
process.on("exit", () => fs.rmSync(scratch, { recursive: true, force: true }));
// An unhurried run shows how long there is to kill one.
fill(scratch);
const started = performance.now();
spawnSync(process.execPath, [cli, ...ARGS], { cwd: scratch });
const whole = performance.now() - started;
if (mended(scratch) !== count) throw new Error("a run that nobody kills does not fix every file");

let strays = 0;
let killed = 0;
let between = 0;
while (killed < rounds) {
	fill(scratch);
	const child = spawn(process.execPath, [cli, ...ARGS], { cwd: scratch, stdio: "ignore" });
	const ended = new Promise<NodeJS.Signals | null>((resolve) =>
		child.on("close", (_status, signal) => resolve(signal)),
	);
	const timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * whole);
	const signal = await ended;
	clearTimeout(timer);
	const fixed = mended(scratch);
	// A run that was over before its time is no round.
	if (signal !== "SIGKILL") continue;
	killed++;
	if (fixed > 0 && fixed < count) between++;
	strays += straysIn(scratch).length;
	spawnSync(process.execPath, [cli, ...ARGS], { cwd: scratch });
	if (mended(scratch) !== count) throw new Error("the run after does not fix the rest");
	const left = straysIn(scratch);
	if (left.length > 0) throw new Error(`the run after leaves ${left.join(", ")}`);
}
console.log(
	`${killed} runs over ${count} files killed, ${between} of them between the first file and the last; every file whole, with its mode; ${strays} temporary files left, all swept up by the next run`,
);
