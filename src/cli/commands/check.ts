import {
	ConfigurationError,
	DEFAULT_SUPPRESSIONS,
	type FileResult,
	type RunSettings,
	run,
	UnmatchedError,
} from "../../engine/index.ts";
import { encode } from "../../text/index.ts";
import { type CheckOptions, checkOptions } from "../check/options.ts";
import { count, newTally, progressOf, type Tally } from "../check/tally.ts";
import type { Run } from "../commands.ts";
import { configurationsOf } from "../configuration-flags.ts";
import type { FlagValues } from "../parse.ts";
import { ClosedOutputError, type Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** What a run of `check` works with. */
interface Work {
	readonly paths: readonly string[];
	readonly flags: FlagValues;
	readonly options: CheckOptions;
	readonly terminal: Terminal;
}

/** `postedit check`: lints, prints, fixes. Gives the exit status. */
export const check: Run = async ({ operands: paths, flags }, terminal) => {
	const work: Work = { paths, flags, options: checkOptions(paths, flags), terminal };
	if (flags.watch) {
		const settings = [flags.config, flags["suppressions-location"]].filter((file) => file !== undefined);
		return (await import("../check/watch.ts")).watch(paths, settings, terminal, (files) => once(work, files));
	}
	return once(work);
};

/** One run over the files of the command line, or over those that changed since. */
const once = async (work: Work, changed?: readonly string[]): Promise<number> => {
	const { flags, options, terminal } = work;
	const { outputOf, reportOf } = await import("../check/output.ts");
	const { createProgress } = await import("../check/progress.ts");
	const printsText = options.diff || (flags.fix === true && options.fromStdin);
	const report = await reportOf(flags, terminal);
	const suppressions = await suppressionsOf(work);
	const output = outputOf(flags, terminal, printsText);
	const progress = createProgress(terminal);
	const diffOf = options.diff ? (await import("../../report/diff.ts")).diffOf : undefined;
	const tally = newTally();
	const times = new Map<string, number>();
	const started = performance.now();
	try {
		if (!diffOf) await output.write(report.start?.() ?? "");
		for await (const found of resultsOf(work, changed, suppressions?.fingerprints ?? new Set(), times)) {
			const result = suppressions ? withSuppressions(found, suppressions, options) : found;
			count(tally, result);
			progress.tick(() => progressOf(tally));
			if (result.skipped !== undefined) {
				progress.clear();
				if (!flags["force-exclude"]) terminal.warn(`${result.path}: skipped: ${result.skipped}`);
				continue;
			}
			if (printsText) {
				progress.clear();
				await terminal.print(diffOf ? diffOf(result) : textOf(result));
			}
			const text = diffOf ? "" : await report.file(shown(result, flags));
			if (text !== "") progress.clear();
			if (diffOf) warnOfProblems(result, terminal);
			else await output.write(text);
		}
		if (suppressions)
			await endSuppressions(suppressions, work, tally, async (result) => output.write(await report.file(result)));
		if (!diffOf) await output.write(report.end());
		await output.close();
	} catch (error) {
		output.abandon();
		// Nobody reads on: what is known is no lie, and what is not known is not called clean.
		if (error instanceof ClosedOutputError) return tally.errors > 0 && !tally.crashed ? 1 : 2;
		if (error instanceof UnmatchedError) throw new UsageError(error.message);
		throw error;
	} finally {
		progress.clear();
	}
	if (flags.stats)
		terminal.note((await import("../check/stats.ts")).statsOf(tally, times, performance.now() - started));
	return statusOf(tally, work);
};

/** The text that a file of standard input comes to; it was kept even where nothing was found. */
const textOf = ({ source, encoding }: FileResult): Uint8Array => encode(source, encoding ?? "utf-8");

const shown = (result: FileResult, { quiet }: FlagValues): FileResult =>
	quiet ? { ...result, findings: result.findings.filter(({ level }) => level === "error") } : result;

const warnOfProblems = ({ path, findings, crashed }: FileResult, terminal: Terminal): void => {
	if (crashed) for (const { family, reason } of findings) if (family === "run") terminal.warn(`${path}: ${reason}`);
};

const statusOf = (tally: Tally, { flags, options, terminal }: Work): number => {
	if (tally.crashed) return 2;
	if (tally.warnings > options.mostWarnings)
		terminal.warn(`${tally.warnings} warnings, at most ${options.mostWarnings} allowed`);
	if (flags["exit-zero"]) return 0;
	if (options.diff) return tally.changed ? 1 : 0;
	return tally.errors > 0 || tally.warnings > options.mostWarnings ? 1 : 0;
};

async function* resultsOf(
	{ paths, flags, options, terminal }: Work,
	changed: readonly string[] | undefined,
	suppressed: ReadonlySet<string>,
	times: Map<string, number>,
): AsyncGenerator<FileResult> {
	const configurations = await configurationsOf(flags);
	const settings: RunSettings = {
		fixing: { mode: options.mode, ...(options.fixRules ? { rules: options.fixRules } : {}) },
		write: options.write,
		heedComments: !flags["no-inline-config"],
		reportUnused: flags["report-unused-suppressions"] === true,
		suppressed,
		timed: flags.stats === true,
	};
	const onTimes = (some: ReadonlyMap<string, number>) => {
		for (const [id, time] of some) times.set(id, (times.get(id) ?? 0) + time);
	};
	if (options.fromStdin) {
		const { lintStdin } = await import("../check/stdin.ts");
		yield await lintStdin(flags["stdin-filename"], configurations, settings, terminal.stdin, onTimes);
		return;
	}
	const { filesOf } = await import("../check/files.ts");
	const files = await filesOf(paths, flags, configurations, terminal, changed);
	const cache = flags.cache
		? await (await import("../check/cache.ts")).cacheOf(flags["cache-location"], options.cacheStrategy, settings)
		: undefined;
	try {
		yield* run({ files, configurations, settings, concurrency: options.concurrency, cache, onTimes });
	} finally {
		cache?.close();
	}
}

const suppressionsOf = async ({ flags, options }: Work) => {
	const location = flags["suppressions-location"] ?? DEFAULT_SUPPRESSIONS;
	const { existsSync } = await import("node:fs");
	if (!options.suppress && !existsSync(location)) {
		if (flags["suppressions-location"] !== undefined && !flags["prune-suppressions"])
			throw new ConfigurationError(`--suppressions-location: no such file: ${location}`);
		return undefined;
	}
	return (await import("../../engine/suppress/suppressions.ts")).createSuppressions(location);
};

type Suppressions = NonNullable<Awaited<ReturnType<typeof suppressionsOf>>>;

/** Tells the suppressions of a result; what is to be suppressed now is no finding any more. */
const withSuppressions = (result: FileResult, suppressions: Suppressions, { suppress }: CheckOptions): FileResult => {
	const isWanted = ({ ruleId, family }: FileResult["findings"][number]) =>
		family !== "run" && suppress !== undefined && (suppress === "all" || suppress.has(ruleId));
	const wanted = result.findings.filter(isWanted);
	suppressions.hear(result.path, result.suppressed, wanted);
	return wanted.length > 0 ? { ...result, findings: result.findings.filter((finding) => !isWanted(finding)) } : result;
};

/** Writes the suppressions file, and reports what nothing needs any more. */
const endSuppressions = async (
	suppressions: Suppressions,
	{ flags, terminal }: Work,
	tally: Tally,
	print: (result: FileResult) => Promise<void>,
): Promise<void> => {
	const prune = flags["prune-suppressions"] === true;
	const unused = suppressions.unused();
	const { added, removed } = suppressions.save({
		prune,
		reason: flags["suppress-reason"] ?? "",
		date: new Date().toISOString().slice(0, 10),
	});
	if (added > 0) terminal.warn(`${added} suppressions added to ${suppressions.location}`);
	if (removed > 0) terminal.warn(`${removed} suppressions removed from ${suppressions.location}`);
	if (prune || unused.length === 0) return;
	if (!flags["report-unused-suppressions"]) {
		terminal.warn(
			`${unused.length} suppressions in ${suppressions.location} are not needed any more; --prune-suppressions removes them`,
		);
		return;
	}
	const { unusedResult } = await import("../../engine/suppress/unused.ts");
	const { readFileSync } = await import("node:fs");
	const result = unusedResult(suppressions.location, readFileSync(suppressions.location, "utf8"), unused);
	count(tally, result);
	await print(shown(result, flags));
};
