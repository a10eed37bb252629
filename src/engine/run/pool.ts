import os from "node:os";
import { Tinypool } from "tinypool";
import type { RunSettings, Task } from "./lint-file.ts";
import type { FileResult } from "./result.ts";
import type { BatchResult, WorkerSettings } from "./worker.ts";

/** A pool of threads that lint, beside the one that started them. */
export interface Pool {
	readonly size: number;
	lint(batch: readonly Task[]): Promise<{
		readonly results: readonly FileResult[];
		readonly times: ReadonlyMap<string, number>;
	}>;
	close(): Promise<void>;
}

/** How many threads the machine has room for. */
export const availableThreads = (): number => os.availableParallelism();

/** Starts threads; each loads the rules by itself, which takes about as long as linting two hundred files. */
export const startPool = (size: number, run: RunSettings): Pool => {
	const data: WorkerSettings = { run };
	// Run from source the module next door has another extension than in the package.
	const here = import.meta.url;
	const filename = new URL(`./worker${here.slice(here.lastIndexOf("."))}`, here).href;
	const pool = new Tinypool({
		filename,
		name: "lintBatch",
		minThreads: size,
		maxThreads: size,
		workerData: data,
		// The next batches lie ready when one is done, whether or not this thread is busy.
		concurrentTasksPerWorker: 3,
		idleTimeout: 60_000,
	});
	return {
		size,
		lint: async (batch) => {
			const { results, times }: BatchResult = await pool.run(batch);
			return { results: results.map((result) => ({ original: result.source, ...result })), times };
		},
		close: () => pool.destroy(),
	};
};
