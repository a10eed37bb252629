import { workerData } from "node:worker_threads";
import { createFileLinter, type FileLinter, type RunSettings, type Task } from "./lint-file.ts";
import type { FileResult } from "./result.ts";

/** What a worker thread is born with. */
export interface WorkerSettings {
	readonly run: RunSettings;
}

/** A result on its way: a message copies a text as often as it names it, so an original that is the source is left out. */
export type SentResult = Omit<FileResult, "original"> & { readonly original?: string };

/** What a batch of files came to. */
export interface BatchResult {
	readonly results: readonly SentResult[];
	readonly times: ReadonlyMap<string, number>;
}

/** tinypool puts its own data first. */
const [, settings]: readonly [unknown, WorkerSettings] = workerData;

let linter: FileLinter | undefined;

/** Lints some files, one after the other. Called by tinypool, in a worker thread. */
export const lintBatch = async (tasks: readonly Task[]): Promise<BatchResult> => {
	linter ??= createFileLinter(settings.run);
	const results: SentResult[] = [];
	for (const task of tasks) {
		const { original, ...result } = await linter.lintFile(task);
		results.push(original === result.source ? result : { ...result, original });
	}
	return { results, times: linter.takeTimes() };
};
