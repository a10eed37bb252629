import { workerData } from "node:worker_threads";
import { createFileLinter, type FileLinter, type RunSettings, type Task } from "./lint-file.ts";
import type { FileResult } from "./result.ts";

/** What a worker thread is born with. */
export interface WorkerSettings {
	readonly run: RunSettings;
}

/** What a batch of files came to. */
export interface BatchResult {
	readonly results: readonly FileResult[];
	readonly times: ReadonlyMap<string, number>;
}

/** tinypool puts its own data first. */
const [, settings]: readonly [unknown, WorkerSettings] = workerData;

let linter: FileLinter | undefined;

/** Lints some files, one after the other. Called by tinypool, in a worker thread. */
export const lintBatch = async (tasks: readonly Task[]): Promise<BatchResult> => {
	linter ??= createFileLinter(settings.run);
	const results: FileResult[] = [];
	for (const task of tasks) results.push(await linter.lintFile(task));
	return { results, times: linter.takeTimes() };
};
