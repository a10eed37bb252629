import type { Readable } from "node:stream";
import registry from "../../../rules/registry.ts";
import type { RuleSetting } from "../../chain/index.ts";
import { LEVELS, type Level } from "../../core/index.ts";
import {
	configureRules,
	type FileResult,
	MissingPathError,
	type RunOptions,
	run,
	runText,
} from "../../engine/index.ts";
import { REPORTS } from "../../report/index.ts";
import { decode } from "../../text/index.ts";
import type { Run } from "../commands.ts";
import { packageVersion } from "../package.ts";
import type { FlagValues } from "../parse.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const isLevel = (text: string): text is Level => LEVELS.some((level) => level === text);

const ruleSettings = (given: readonly string[]): Readonly<Record<string, RuleSetting>> =>
	Object.fromEntries(
		given.map((pair) => {
			const [id = "", level = ""] = pair.split("=");
			if (level === "on") return [id, true];
			const name = level === "warn" ? "warning" : level;
			if (id === "" || !(name === "off" || isLevel(name)))
				throw new UsageError(
					`--rule takes ID=LEVEL with a level of off, info, warning, error or on, not ${JSON.stringify(pair)}`,
				);
			return [id, name];
		}),
	);

const wholeNumber = (flag: string, text: string): number => {
	if (!/^\d+$/.test(text)) throw new UsageError(`--${flag} takes a whole number, not ${JSON.stringify(text)}`);
	return Number(text);
};

const readAll = async (stream: Readable): Promise<string> => {
	const chunks: Uint8Array[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	const decoded = decode(Buffer.concat(chunks));
	if (!decoded) throw new UsageError("Standard input holds binary data, expected text");
	return decoded.source;
};

async function* resultsOf(
	paths: readonly string[],
	flags: FlagValues,
	options: RunOptions,
	terminal: Terminal,
): AsyncGenerator<FileResult> {
	if (paths.includes("-")) {
		if (paths.length > 1) throw new UsageError("- reads standard input and cannot stand beside other paths");
		yield await runText(await readAll(terminal.stdin), flags["stdin-filename"] ?? "<stdin>", options);
	} else {
		if (paths.length === 0) throw new UsageError("No paths given; name files or folders, or - for standard input");
		yield* run(paths, options);
	}
}

/** `postedit check`: lints, prints, fixes. Gives the exit status. */
export const check: Run = async ({ operands: paths, flags }, terminal) => {
	const fixing = flags.fix === true || flags.diff === true;
	if (flags["unsafe-fixes"] && !fixing) throw new UsageError("--unsafe-fixes goes with --fix or --diff");
	if (flags.fix && flags.diff) throw new UsageError("--fix writes files and --diff does not: give one of them");
	const most =
		flags["max-warnings"] === undefined ? Number.POSITIVE_INFINITY : wholeNumber("max-warnings", flags["max-warnings"]);
	const name = flags.format ?? "stylish";
	const entry = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
	if (!entry)
		throw new UsageError(`Unknown format ${JSON.stringify(name)}, expected one of ${Object.keys(REPORTS).join(", ")}`);
	const fromStdin = paths.includes("-");
	const options: RunOptions = {
		rules: configureRules(ruleSettings(flags.rule ?? [])),
		mode: fixing ? (flags["unsafe-fixes"] ? "unsafe" : "safe") : "none",
		write: flags.fix === true && !fromStdin,
	};
	const report = (await entry.load())({
		color: terminal.color,
		cwd: process.cwd(),
		version: packageVersion(),
		rules: registry.map(({ meta }) => meta),
		quiet: flags.quiet === true,
	});
	const printsText = flags.diff === true || (flags.fix === true && fromStdin);
	const diffOf = flags.diff ? (await import("../../report/diff.ts")).diffOf : undefined;
	let errors = 0;
	let warnings = 0;
	let changed = false;
	let crashed = false;
	try {
		for await (const result of resultsOf(paths, flags, options, terminal)) {
			errors += result.findings.filter(({ level }) => level === "error").length;
			warnings += result.findings.filter(({ level }) => level === "warning").length;
			changed ||= result.source !== result.original;
			crashed ||= result.crashed;
			const shown = flags.quiet
				? { ...result, findings: result.findings.filter(({ level }) => level === "error") }
				: result;
			if (diffOf) await terminal.print(diffOf(result));
			else if (printsText) await terminal.print(result.source);
			else await terminal.print(report.file(shown));
			if (printsText && result.crashed)
				for (const { reason } of result.findings.filter(({ family }) => family === "run"))
					terminal.warn(`${result.path}: ${reason}`);
		}
	} catch (error) {
		if (error instanceof MissingPathError) throw new UsageError(error.message);
		throw error;
	}
	if (!printsText) await terminal.print(report.end());
	if (crashed) return 2;
	if (flags.diff) return changed ? 1 : 0;
	if (warnings > most) terminal.warn(`${warnings} warnings, at most ${most} allowed`);
	return errors > 0 || warnings > most ? 1 : 0;
};
