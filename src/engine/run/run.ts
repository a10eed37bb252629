import type { Cache } from "../cache/cache.ts";
import type { Configurations } from "../configuration/index.ts";
import type { FoundFile } from "../files/index.ts";
import { reasonOf, runProblem } from "../lint/run-problem.ts";
import { mostThreads } from "./descriptors.ts";
import { createFileLinter, type FileLinter, type RunSettings, type Task } from "./lint-file.ts";
import { keepHeapSmall } from "./memory.ts";
import type { Pool } from "./pool.ts";
import { type FileResult, failedResult } from "./result.ts";

export interface RunOptions {
	readonly files: AsyncIterable<FoundFile>;
	readonly configurations: Configurations;
	readonly settings: RunSettings;
	/** Threads beside this one; `auto` starts them when there is enough to do. */
	readonly concurrency: number | "auto";
	readonly cache?: Cache | undefined;
	/** Hears the milliseconds that rules took, from each thread, if `settings.timed`. */
	onTimes?(times: ReadonlyMap<string, number>): void;
}

/** Files a thread gets at once: enough to make messages cheap, few enough to keep the results that wait in memory small. */
const BATCH = 16;
/** From so many files on threads are worth their start. Measured: each costs about 0.4 s of CPU, a file of 4 kB 1 to 3 ms. */
const WORTH_THREADS = 300;
/** Batches on their way for each thread. */
const AHEAD = 4;
/** Batches whose results may wait for a slow one before them, as the first one of each thread is; one takes some 300 kB. */
const MOST_WAITING = 64;

/** A file with its settings, or what it came to if that is known already. */
type Item = { readonly task: Task } | { readonly result: FileResult };

async function* itemsOf({ files, configurations, cache }: RunOptions): AsyncGenerator<Item> {
	for await (const { path, error, staged } of files) {
		if (error) {
			const why = `Cannot read this folder: ${reasonOf(error)}`;
			yield { result: failedResult(path, runProblem("unreadable-file", why)) };
			continue;
		}
		const settings = await configurations.settingsFor(path);
		const task = staged ? { path, settings, staged } : { path, settings };
		// The cache knows of files, not of git's index.
		const result = staged ? undefined : cache?.resultOf(task);
		yield result ? { result } : { task };
	}
}

/** One thread: this one. */
async function* inTurn(
	items: AsyncIterable<Item> | Iterable<Item>,
	options: RunOptions,
	linter: FileLinter,
): AsyncGenerator<FileResult> {
	for await (const item of items) {
		if ("result" in item) {
			yield item.result;
			continue;
		}
		const result = await linter.lintFile(item.task);
		options.cache?.keep(item.task, result);
		yield result;
	}
	if (options.settings.timed) options.onTimes?.(linter.takeTimes());
}

/** What a batch came to, each result in its place. */
const lintBatch = async (batch: readonly Item[], pool: Pool, options: RunOptions): Promise<readonly FileResult[]> => {
	const tasks = batch.flatMap((item) => ("task" in item ? [item.task] : []));
	if (tasks.length === 0) return batch.flatMap((item) => ("result" in item ? [item.result] : []));
	const { results, times } = await pool.lint(tasks);
	if (options.settings.timed) options.onTimes?.(times);
	let next = 0;
	return batch.flatMap((item) => {
		if ("result" in item) return [item.result];
		const result = results[next++];
		if (result) options.cache?.keep(item.task, result);
		return result ? [result] : [];
	});
};

/** A batch that went out, or was linted here. */
interface Sent {
	settled: boolean;
	readonly results: Promise<readonly FileResult[]>;
}

/** Lets messages of other threads in, which a run of settled promises never does. */
const listen = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Many threads, this one among them: batches go out ahead of the results, and what the others have no room for is linted
 * here. Results come in the order of the files.
 */
async function* inParallel(
	items: AsyncIterable<Item>,
	options: RunOptions,
	pool: Pool,
	linter: FileLinter,
): AsyncGenerator<FileResult> {
	const waiting: Sent[] = [];
	let away = 0;
	const send = (batch: readonly Item[]) => {
		away++;
		const sent: Sent = {
			settled: false,
			results: lintBatch(batch, pool, options).finally(() => {
				away--;
				sent.settled = true;
			}),
		};
		// The failure is met when the batch's turn comes, not before.
		sent.results.catch(() => {});
		waiting.push(sent);
	};
	const lintHere = async (batch: readonly Item[]): Promise<void> => {
		const results: FileResult[] = [];
		for await (const result of inTurn(batch, options, linter)) {
			results.push(result);
			await listen();
		}
		waiting.push({ settled: true, results: Promise.resolve(results) });
	};
	const give = (batch: readonly Item[]) => (away < pool.size * AHEAD ? send(batch) : lintHere(batch));
	let batch: Item[] = [];
	for await (const item of items) {
		batch.push(item);
		if (batch.length < BATCH) continue;
		await give(batch);
		batch = [];
		for (let next = waiting[0]; next && (next.settled || waiting.length > MOST_WAITING); next = waiting[0]) {
			waiting.shift();
			yield* await next.results;
		}
	}
	if (batch.length > 0) await give(batch);
	for (let next = waiting.shift(); next; next = waiting.shift()) yield* await next.results;
}

/** The first items, and all of them. */
const lookAhead = async (
	items: AsyncGenerator<Item>,
	count: number,
): Promise<{ readonly unknown: number; readonly items: AsyncGenerator<Item> }> => {
	const first: Item[] = [];
	let unknown = 0;
	let error: unknown;
	try {
		while (unknown < count && first.length < count * 10) {
			const next = await items.next();
			if (next.done) break;
			first.push(next.value);
			if ("task" in next.value) unknown++;
		}
	} catch (thrown) {
		error = thrown;
	}
	async function* all() {
		yield* first;
		if (error) throw error;
		yield* items;
	}
	return { unknown, items: all() };
};

/**
 * Lints files as they are found; results come in the order of the files, one by one, so that memory does not grow with
 * their number. A file that cannot be read is one result about that file. Throws what finding files throws.
 */
export async function* run(options: RunOptions): AsyncGenerator<FileResult> {
	const { concurrency, settings } = options;
	keepHeapSmall();
	let items = itemsOf(options);
	const most = mostThreads();
	let threads = concurrency === "auto" ? 1 : Math.min(concurrency, most);
	if (concurrency === "auto" && most > 1) {
		const { availableThreads } = await import("./pool.ts");
		if (availableThreads() > 1) {
			const ahead = await lookAhead(items, WORTH_THREADS);
			items = ahead.items;
			if (ahead.unknown >= WORTH_THREADS) threads = Math.min(availableThreads(), 8, most);
		}
	}
	if (threads <= 1) {
		yield* inTurn(items, options, createFileLinter(settings));
		return;
	}
	const { startPool } = await import("./pool.ts");
	const pool = startPool(threads - 1, settings);
	try {
		yield* inParallel(items, options, pool, createFileLinter(settings));
	} finally {
		await pool.close();
	}
}
