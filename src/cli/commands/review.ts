import { existsSync } from "node:fs";
import { ReadStream, WriteStream } from "node:tty";
import {
	ConfigurationError,
	type Configurations,
	createReview,
	DEFAULT_SUPPRESSIONS,
	type Done,
	type Review,
	type RunSettings,
	run,
	UndoError,
	UnmatchedError,
} from "../../engine/index.ts";
import { filesOf } from "../check/files.ts";
import { createProgress } from "../check/progress.ts";
import { count, newTally, progressOf } from "../check/tally.ts";
import type { Run } from "../commands.ts";
import { configurationsOf } from "../configuration-flags.ts";
import type { FlagValues } from "../parse.ts";
import { uncolored } from "../review/paint.ts";
import type { State } from "../review/state.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const DEFAULT_DECISIONS = "postedit-review.json";
/** What a shell gives a process that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Fingerprints of the findings that the project passes over. */
const suppressedIn = async (flags: FlagValues): Promise<ReadonlySet<string>> => {
	const location = flags["suppressions-location"] ?? DEFAULT_SUPPRESSIONS;
	if (!existsSync(location)) {
		if (flags["suppressions-location"] !== undefined)
			throw new ConfigurationError(`--suppressions-location: no such file: ${location}`);
		return new Set();
	}
	return (await import("../../engine/suppress/suppressions.ts")).createSuppressions(location).fingerprints;
};

/** Lints the files into the review. Says whether all of them could be. */
const lintInto = async (
	review: Review,
	{ configurations, settings }: { readonly configurations: Configurations; readonly settings: RunSettings },
	paths: readonly string[],
	flags: FlagValues,
	terminal: Terminal,
): Promise<boolean> => {
	const progress = createProgress(terminal);
	const tally = newTally();
	try {
		const files = await filesOf(paths, flags, configurations, terminal);
		for await (const result of run({ files, configurations, settings, concurrency: "auto" })) {
			count(tally, result);
			progress.tick(() => progressOf(tally));
			if (result.skipped === undefined) review.hear(result);
			if (!result.crashed) continue;
			progress.clear();
			for (const { family, reason } of result.findings)
				if (family === "run") terminal.warn(`${result.path}: ${reason}`);
		}
	} catch (error) {
		throw error instanceof UnmatchedError ? new UsageError(error.message) : error;
	} finally {
		progress.clear();
	}
	return !tally.crashed;
};

const counted = (value: number, one: string): string => `${value.toLocaleString("en")} ${one}${value === 1 ? "" : "s"}`;

const tell = ({ places, files, faults }: Done, what: string, terminal: Terminal): void => {
	for (const fault of faults) terminal.warn(fault);
	terminal.warn(`${what} ${counted(places, "place")} in ${counted(files, "file")}`);
};

/** `--undo`: takes back the last step of the last review, without linting anything. */
const undo = async (review: Review, terminal: Terminal): Promise<number> => {
	try {
		const undone = await review.undo();
		if (!undone) {
			terminal.warn("there is no step to undo");
			return 0;
		}
		const { decision } = undone.step;
		if (decision.decision === "reject")
			terminal.warn(`undone: ${decision.rule} ${JSON.stringify(decision.actual)} is no longer rejected`);
		else tell(undone.done, `undone: ${decision.rule} ${JSON.stringify(decision.actual)}, restored`, terminal);
		return 0;
	} catch (error) {
		if (!(error instanceof UndoError)) throw error;
		terminal.warn(`not undone, nothing was changed: ${error.message}`);
		return 2;
	}
};

/** `postedit review`: findings by group, one decision for each. Gives 1 while groups without a decision are left. */
export const reviewCommand: Run = async ({ operands: paths, flags }, terminal) => {
	if (paths.includes("-"))
		throw new UsageError("review changes files and cannot take standard input; name files or folders");
	if (flags.undo && (paths.length > 0 || flags.apply))
		throw new UsageError("--undo takes back the last step, whatever files it changed; give it alone");
	const settings: RunSettings = {
		fixing: { mode: "none" },
		write: false,
		heedComments: !flags["no-inline-config"],
		reportUnused: false,
		suppressed: await suppressedIn(flags),
		timed: false,
	};
	const configurations = await configurationsOf(flags);
	const review = createReview({
		decisions: flags.decisions ?? DEFAULT_DECISIONS,
		configurations,
		run: settings,
	});
	if (flags.undo) return undo(review, terminal);
	const isSound = await lintInto(review, { configurations, settings }, paths, flags, terminal);
	if (flags.apply) {
		const done = await review.applyDecided();
		tell(done, "changed", terminal);
		return isSound && done.faults.length === 0 ? (review.open().length > 0 ? 1 : 0) : 2;
	}
	const { interrupted, state } = await ask(review, flags, terminal);
	const left = state.groups.length;
	terminal.warn(
		`${counted(state.done, "group")} decided, ${counted(left, "group")} left${state.done > 0 ? "; `postedit review --undo` takes back the last step" : ""}`,
	);
	if (interrupted) return INTERRUPTED;
	return isSound ? (left > 0 ? 1 : 0) : 2;
};

const ask = async (
	review: Review,
	flags: FlagValues,
	terminal: Terminal,
): Promise<{ readonly state: State; readonly interrupted: boolean }> => {
	const { stdin, stdout } = process;
	const color = flags.color ?? terminal.color;
	const canShow =
		stdin instanceof ReadStream && stdin.isTTY && stdout instanceof WriteStream && process.env["TERM"] !== "dumb";
	if (canShow && !flags.plain) {
		const { reviewOnScreen } = await import("../review/screen.ts");
		return reviewOnScreen(review, stdin, stdout, color);
	}
	const { reviewInLines } = await import("../review/plain.ts");
	const { colored } = await import("../review/paint.ts");
	return { state: await reviewInLines(review, terminal, color ? colored : uncolored), interrupted: false };
};
