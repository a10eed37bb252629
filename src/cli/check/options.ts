import type { FixMode } from "../../chain/index.ts";
import type { CacheStrategy } from "../../engine/index.ts";
import { rulesNamed } from "../configuration-flags.ts";
import type { FlagValues } from "../parse.ts";
import { UsageError } from "../usage-error.ts";

/** What `check` is to do, with contradictions ruled out. */
export interface CheckOptions {
	readonly mode: FixMode;
	readonly fixRules: ReadonlySet<string> | undefined;
	/** Replace files that fixes change. */
	readonly write: boolean;
	readonly diff: boolean;
	readonly fromStdin: boolean;
	readonly mostWarnings: number;
	readonly concurrency: number | "auto";
	readonly cacheStrategy: CacheStrategy;
	/** Rules whose findings go into the suppressions file. */
	readonly suppress: ReadonlySet<string> | "all" | undefined;
}

const wholeNumber = (flag: string, text: string, least = 0): number => {
	if (!/^\d+$/.test(text) || Number(text) < least)
		throw new UsageError(
			`--${flag} takes a whole number${least > 0 ? ` from ${least} on` : ""}, not ${JSON.stringify(text)}`,
		);
	return Number(text);
};

const together = (flags: FlagValues, a: keyof FlagValues, b: keyof FlagValues, why: string): void => {
	if (flags[a] && flags[b]) throw new UsageError(`--${a} and --${b} contradict each other: ${why}`);
};

/** The number of threads that `--concurrency` asks for. Throws a `UsageError`. */
export const threadsOf = (given: string | undefined): number | "auto" => {
	if (given === undefined || given === "auto") return "auto";
	if (given === "off") return 1;
	return wholeNumber("concurrency", given, 1);
};

/** The strategy that `--cache-strategy` names. Throws a `UsageError`. */
export const cacheStrategyOf = (given: string | undefined): CacheStrategy => {
	if (given === undefined || given === "content") return "content";
	if (given === "metadata") return given;
	throw new UsageError(`--cache-strategy: unknown ${JSON.stringify(given)}, expected content or metadata`);
};

/** Reads the flags of `check`. Throws a `UsageError` for those that contradict each other. */
export const checkOptions = (paths: readonly string[], flags: FlagValues): CheckOptions => {
	const fixing = flags.fix === true || flags.diff === true || flags["fix-dry-run"] === true;
	for (const flag of ["unsafe-fixes", "fix-rule"] as const)
		if (flags[flag] && !fixing) throw new UsageError(`--${flag} goes with --fix, --fix-dry-run or --diff`);
	together(flags, "fix", "diff", "one writes files, the other does not");
	together(flags, "fix", "fix-dry-run", "one writes files, the other does not");
	together(flags, "staged", "changed", "the files come from one of them");
	together(flags, "staged", "since", "the files come from one of them");
	together(flags, "changed", "since", "the files come from one of them");
	together(flags, "suppress-all", "suppress-rule", "all rules are more than one");
	together(flags, "diff", "output-file", "a diff is no report; redirect it");
	together(flags, "watch", "output-file", "a report that never ends is no file");
	const suppress = flags["suppress-all"] ? "all" : flags["suppress-rule"] && rulesNamed(flags["suppress-rule"]);
	if (suppress && fixing) throw new UsageError("Fix first, then suppress what remains: give one of them");
	const fromStdin = paths.includes("-");
	if (fromStdin) {
		if (paths.length > 1) throw new UsageError("- reads standard input and cannot stand beside other paths");
		for (const flag of ["staged", "changed", "since", "file-list", "watch"] as const)
			if (flags[flag]) throw new UsageError(`- reads standard input and does not go with --${flag}`);
	} else if (flags["stdin-filename"] !== undefined)
		throw new UsageError("--stdin-filename goes with - for standard input");
	return {
		mode: fixing ? (flags["unsafe-fixes"] ? "unsafe" : "safe") : "none",
		fixRules: flags["fix-rule"] && rulesNamed(flags["fix-rule"]),
		write: flags.fix === true && !fromStdin,
		diff: flags.diff === true,
		fromStdin,
		mostWarnings:
			flags["max-warnings"] === undefined
				? Number.POSITIVE_INFINITY
				: wholeNumber("max-warnings", flags["max-warnings"]),
		concurrency: threadsOf(flags.concurrency),
		cacheStrategy: cacheStrategyOf(flags["cache-strategy"]),
		suppress: suppress || undefined,
	};
};
