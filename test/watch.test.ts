import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { bin, folderWith } from "./support/cli.ts";

const CLEAN = "The council met at the bridge on Tuesday.\n";
const DIRTY = "The council met at the the bridge on Tuesday.\n";
const ONLY = ["--only", "doubled-word", "-f", "compact"];

const running = new Set<ChildProcessWithoutNullStreams>();
afterEach(() => {
	for (const child of running) child.kill("SIGKILL");
	running.clear();
});

/** A process that watches. */
interface Watching {
	/** What stands on both outputs since the last call, once a text is among it. */
	until(text: string): Promise<string>;
	interrupt(): Promise<number | null>;
}

const watching = (cwd: string, ...args: string[]): Watching => {
	const { FORCE_COLOR: _forced, ...env } = process.env;
	const child = spawn(process.execPath, [bin, "--watch", ...args, ...ONLY], { cwd, env: { ...env, NO_COLOR: "1" } });
	running.add(child);
	let heard = "";
	let listen = () => {};
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text: string) => {
			heard += text;
			listen();
		});
	const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
	return {
		until: (text) =>
			new Promise((resolve) => {
				listen = () => {
					if (!heard.includes(text)) return;
					listen = () => {};
					resolve(heard);
					heard = "";
				};
				listen();
			}),
		interrupt() {
			child.kill("SIGINT");
			return ended;
		},
	};
};

describe("--watch", { timeout: 120_000 }, () => {
	const put = (cwd: string, name: string, text: string) => {
		fs.mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
		fs.writeFileSync(path.join(cwd, name), text);
	};

	it("lints all, then what is changed, written anew or replaced, and ends when it is interrupted", async () => {
		const cwd = folderWith({ "a.txt": DIRTY, "b.txt": CLEAN, "sub/c.txt": DIRTY });
		const { until, interrupt } = watching(cwd, ".");
		const first = await until("watching for changes");
		expect(first).toContain("a.txt:");
		expect(first).toContain("sub/c.txt:");
		put(cwd, "b.txt", DIRTY);
		expect(await until("b.txt:")).not.toContain("a.txt");
		put(cwd, "new/d.txt", DIRTY);
		await until("new/d.txt:");
		// As editors save: beside the file, then over it.
		put(cwd, "sub/.c.txt.swp", `${DIRTY}\n${DIRTY}`);
		fs.renameSync(path.join(cwd, "sub/.c.txt.swp"), path.join(cwd, "sub/c.txt"));
		await until("sub/c.txt:3:");
		expect(await interrupt()).toBe(0);
	});

	it("leaves alone what is ignored, and mends with --fix without end", async () => {
		const cwd = folderWith({ ".posteditignore": "raw/\n", "a.txt": CLEAN, "raw/b.txt": CLEAN });
		const { until } = watching(cwd, ".", "--fix");
		await until("watching for changes");
		for (let round = 0; round < 2; round++) {
			put(cwd, "raw/b.txt", DIRTY);
			put(cwd, "a.txt", DIRTY);
			await expect.poll(() => fs.readFileSync(path.join(cwd, "a.txt"), "utf8"), { timeout: 60_000 }).toBe(CLEAN);
		}
		expect(fs.readFileSync(path.join(cwd, "raw/b.txt"), "utf8")).toBe(DIRTY);
	});

	it("lints all again when the configuration changes, and outlives one that is broken", async () => {
		const config = "postedit.config.mjs";
		const cwd = folderWith({
			"sub/a.txt": DIRTY,
			"sub/b.txt": CLEAN,
			[config]: 'export default { ignores: ["a.txt"] };',
		});
		const { until } = watching(cwd, "sub");
		expect(await until("watching for changes")).not.toContain("a.txt");
		put(cwd, config, "export default {};");
		await until("sub/a.txt:");
		put(cwd, config, "export default {");
		await until("cannot be run");
		fs.rmSync(path.join(cwd, config));
		await until("sub/a.txt:");
	});
});

/** Starts a pseudo-terminal, as BSD's and util-linux's `script` do in different ways. */
const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

describe.skipIf(!hasTerminal)("progress (needs script of util-linux)", { timeout: 120_000 }, () => {
	const onTerminal = (cwd: string, command: string, env: Readonly<Record<string, string>> = {}): string => {
		const { CI: _ci, ...rest } = process.env;
		return spawnSync("script", ["-qec", command, "/dev/null"], { cwd, encoding: "utf8", env: { ...rest, ...env } })
			.stdout;
	};
	const PROGRESS = /\r\u001B\[K[\d,]+ files, [\d,]+ findings/;
	const command = (more = "") => `"${process.execPath}" "${bin}" . --only doubled-word ${more}`;
	// Slow to read, whatever the machine: the reports of so many findings go through a pipe that somebody empties slowly.
	const long = () =>
		folderWith(Object.fromEntries(Array.from({ length: 600 }, (_unit, i) => [`${i}.txt`, DIRTY.repeat(40)])));

	it("stands on a terminal after a second, and is wiped away at the end", () => {
		const cwd = long();
		const shown = onTerminal(cwd, `${command()} | (sleep 2; cat >/dev/null)`);
		expect(shown).toMatch(PROGRESS);
		expect(shown.endsWith("\r\u001B[K")).toBe(true);
	});

	it("does not stand in a file, in CI, or where the run is short", () => {
		const cwd = long();
		expect(onTerminal(cwd, `${command()} 2>errors | (sleep 2; cat >/dev/null)`)).toBe("");
		expect(fs.readFileSync(path.join(cwd, "errors"), "utf8")).toBe("");
		expect(onTerminal(cwd, `${command()} | (sleep 2; cat >/dev/null)`, { CI: "true" })).toBe("");
	});
});
