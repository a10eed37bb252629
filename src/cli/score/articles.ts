import {
	articlesOf,
	type Configurations,
	DEFAULT_SUPPRESSIONS,
	type FileResult,
	type MeasuredArticle,
	type RunSettings,
	run,
	UnmatchedError,
} from "../../engine/index.ts";
import type { ScoreModel } from "../../score/index.ts";
import { cacheOf } from "../check/cache.ts";
import { filesOf } from "../check/files.ts";
import { cacheStrategyOf, threadsOf } from "../check/options.ts";
import { createProgress } from "../check/progress.ts";
import { lintStdin } from "../check/stdin.ts";
import { count, newTally, progressOf } from "../check/tally.ts";
import { configurationsOf } from "../configuration-flags.ts";
import type { FlagValues } from "../parse.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** Articles of a command line, linted and measured one after the other. */
export interface Articles {
	/** How the configuration of the working folder scores. */
	readonly model: ScoreModel;
	/** In the order of their files. A file that cannot be read is told of on standard error. Throws a `UsageError`. */
	of(paths: readonly string[]): AsyncGenerator<MeasuredArticle>;
	/** A file could not be read, or a rule failed on one. */
	failed(): boolean;
}

/** What the suppressions file takes out; a file that was named must be there. */
const suppressedOf = async (given: string | undefined): Promise<ReadonlySet<string>> => {
	const location = given ?? DEFAULT_SUPPRESSIONS;
	const { existsSync } = await import("node:fs");
	if (!existsSync(location)) {
		if (given !== undefined) throw new UsageError(`--suppressions-location: no such file: ${given}`);
		return new Set();
	}
	return (await import("../../engine/suppress/suppressions.ts")).createSuppressions(location).fingerprints;
};

/** Reads the articles that a command measures. */
export const createArticles = async (flags: FlagValues, terminal: Terminal): Promise<Articles> => {
	const configurations: Configurations = await configurationsOf(flags);
	const settings: RunSettings = {
		fixing: { mode: "none" },
		write: false,
		heedComments: !flags["no-inline-config"],
		reportUnused: false,
		suppressed: await suppressedOf(flags["suppressions-location"]),
		timed: false,
		measured: true,
	};
	const concurrency = threadsOf(flags.concurrency);
	const strategy = cacheStrategyOf(flags["cache-strategy"]);
	const progress = createProgress(terminal);
	const tally = newTally();

	async function* results(paths: readonly string[]): AsyncGenerator<FileResult> {
		if (paths.includes("-")) {
			if (paths.length > 1) throw new UsageError("- reads standard input and cannot stand beside other paths");
			yield await lintStdin(flags["stdin-filename"], configurations, settings, terminal.stdin, () => {});
			return;
		}
		const files = await filesOf(paths, flags, configurations, terminal);
		const cache = flags.cache ? await cacheOf(flags["cache-location"], strategy, settings) : undefined;
		try {
			yield* run({ files, configurations, settings, concurrency, cache });
		} finally {
			cache?.close();
		}
	}
	return {
		model: (await import("../../engine/configuration/score.ts")).scoreModelOf(
			await configurations.layersFor(process.cwd()),
		),
		async *of(paths) {
			try {
				for await (const result of results(paths)) {
					count(tally, result);
					progress.tick(() => progressOf(tally));
					if (result.skipped !== undefined || result.crashed) progress.clear();
					if (result.skipped !== undefined) terminal.warn(`${result.path}: skipped: ${result.skipped}`);
					for (const { family, reason } of result.crashed ? result.findings : [])
						if (family === "run") terminal.warn(`${result.path}: ${reason}`);
					yield* articlesOf(result);
				}
			} catch (error) {
				throw error instanceof UnmatchedError ? new UsageError(error.message) : error;
			} finally {
				progress.clear();
			}
		},
		failed: () => tally.crashed,
	};
};
