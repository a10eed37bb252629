import type { FlagName } from "./flags.ts";
import type { Invocation } from "./parse.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command and gives the exit status. */
export type Run = (invocation: Invocation, terminal: Terminal) => Promise<number>;

/** One command. Its module is loaded when it is run. */
export interface Command {
	/** What stands behind the command's name. */
	readonly operands: string;
	/** One line without a full stop. */
	readonly summary: string;
	/** More for the manual page: whole sentences. */
	readonly more?: string;
	readonly flags: readonly FlagName[];
	/** What `--format` takes, where that is no report of findings. */
	readonly formats?: readonly string[];
	load(): Promise<Run>;
}

const CONFIGURATION = [
	"config",
	"no-config",
	"preset",
	"rule",
	"only",
	"source-language",
	"translated",
	"templates",
] as const;

export const COMMANDS = {
	check: {
		operands: "[PATH…]",
		summary: "lint files, folders and globs, or standard input (-)",
		flags: [
			"fix",
			"unsafe-fixes",
			"fix-rule",
			"fix-dry-run",
			"diff",
			...CONFIGURATION,
			"ignore-pattern",
			"no-ignore",
			"force-exclude",
			"file-list",
			"staged",
			"changed",
			"since",
			"stdin-filename",
			"input-format",
			"no-error-on-unmatched-pattern",
			"suppress-all",
			"suppress-rule",
			"suppress-reason",
			"prune-suppressions",
			"suppressions-location",
			"report-unused-suppressions",
			"no-inline-config",
			"format",
			"output-file",
			"quiet",
			"max-warnings",
			"exit-zero",
			"color",
			"stats",
			"cache",
			"cache-location",
			"cache-strategy",
			"concurrency",
			"watch",
			"field",
		],
		load: async () => (await import("./commands/check.ts")).check,
	},
	filter: {
		operands: "",
		summary: "lint JSON Lines on standard input, record by record, for pipelines",
		more: "Each record is written as it came, with `findings`, `scoreInputs`, with `--fix` also `cleaned` and `fixed`, and with `postedit`, the version and a hash of the configuration. A record that cannot be read comes out with an `error`. Findings are data: the status is 0. See docs/pipelines.md.",
		flags: ["field", "fix", "unsafe-fixes", "fix-rule", ...CONFIGURATION, "input-format", "stdin-filename"],
		load: async () => (await import("./commands/filter.ts")).filter,
	},
	origin: {
		operands: "[PATH…]",
		summary: "how likely an article is a machine translation, from where, and why",
		flags: [
			"config",
			"no-config",
			"field",
			"ignore-pattern",
			"no-ignore",
			"force-exclude",
			"file-list",
			"stdin-filename",
			"input-format",
			"no-error-on-unmatched-pattern",
			"format",
		],
		formats: ["table", "jsonl"],
		load: async () => (await import("./commands/origin.ts")).origin,
	},
	mine: {
		operands: "[PATH…]",
		summary: "what a site's pages leave in their articles: lines that repeat",
		more: "Reads the corpus twice, in memory of a fixed size. A site is a folder of the corpus, or, in records, the host in `--site-field`. See docs/mining.md.",
		flags: [
			"site-field",
			"one-site",
			"min-support",
			"min-share",
			"min-confidence",
			"write",
			"config",
			"no-config",
			"field",
			"ignore-pattern",
			"no-ignore",
			"force-exclude",
			"input-format",
			"no-error-on-unmatched-pattern",
			"format",
		],
		formats: ["table", "json"],
		load: async () => (await import("./commands/mine.ts")).mineCommand,
	},
	review: {
		operands: "[PATH…]",
		summary: "accept, edit or reject findings once for all places alike",
		more: "With the keyboard on a terminal, else line by line. Files are written at each step, and each step can be undone, in a later process too. Ends in 0 when every group has a decision, 1 while some have none, 130 after Ctrl+C. See docs/review.md.",
		flags: [
			"decisions",
			"apply",
			"undo",
			"plain",
			...CONFIGURATION,
			"field",
			"ignore-pattern",
			"no-ignore",
			"force-exclude",
			"file-list",
			"staged",
			"changed",
			"since",
			"input-format",
			"no-error-on-unmatched-pattern",
			"suppressions-location",
			"no-inline-config",
			"color",
		],
		load: async () => (await import("./commands/review.ts")).reviewCommand,
	},
	rules: {
		operands: "",
		summary: "list the rules",
		flags: ["stats"],
		load: async () => (await import("./commands/rules.ts")).rules,
	},
	explain: {
		operands: "RULE",
		summary: "what a rule flags, why, and what it leaves alone",
		flags: [],
		load: async () => (await import("./commands/explain.ts")).explain,
	},
	config: {
		operands: "FILE",
		summary: "what holds for a file, and which configurations say so",
		flags: [...CONFIGURATION, "field", "input-format"],
		load: async () => (await import("./commands/config.ts")).config,
	},
	init: {
		operands: "",
		summary: "write a configuration to start from",
		flags: ["preset"],
		load: async () => (await import("./commands/init.ts")).init,
	},
	completion: {
		operands: "SHELL",
		summary: "a completion script for bash, zsh or fish",
		flags: [],
		load: async () => (await import("./commands/completion.ts")).completion,
	},
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
export const commandNames = (): readonly CommandName[] => Object.keys(COMMANDS).filter(isCommandName);
