import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { root } from "./examples.ts";

/** The command line as it is installed. `npm test` builds it. */
export const bin = path.join(root, "dist", "src", "cli", "main.js");

export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command line as a process. */
export const postedit = (
	args: readonly string[],
	options: Pick<SpawnSyncOptions, "cwd" | "input" | "env"> = {},
): Ran => {
	const { FORCE_COLOR: _forced, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
		encoding: "utf8",
		maxBuffer: 1 << 28,
		...options,
		env: { ...env, NO_COLOR: "1", ...options.env },
	});
	return { status, stdout, stderr };
};

const made: string[] = [];
afterAll(() => {
	for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files, away from any configuration; removed after the tests. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
	const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "postedit-test-")));
	made.push(folder);
	for (const [name, content] of Object.entries(files)) {
		fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		fs.writeFileSync(path.join(folder, name), content);
	}
	return folder;
};

/** The objects of JSON Lines. */
export const jsonLines = (text: string): readonly Record<string, unknown>[] =>
	text
		.split("\n")
		.filter((line) => line !== "")
		.map((line): Record<string, unknown> => JSON.parse(line));
