import os from "node:os";
import { Tinypool } from "tinypool";
import type { RunSettings, Task } from "./lint-file.ts";
import type { BatchResult, WorkerSettings } from "./worker.ts";

/** A pool of threads that lint. */
export interface Pool {
	readonly size: number;
	lint(batch: readonly Task[]): Promise<BatchResult>;
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
		idleTimeout: 60_000,
	});
	return {
		size,
		lint: async (batch) => {
			const result: BatchResult = await pool.run(batch);
			return result;
		},
		close: () => pool.destroy(),
	};
};
