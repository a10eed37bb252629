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
/** How the articles of a score or a comparison are found and linted, and what becomes of the result. */
const MEASURED = [
	"ignore-pattern",
	"no-ignore",
	"input-format",
	"no-error-on-unmatched-pattern",
	"suppressions-location",
	"no-inline-config",
	"field",
	"format",
	"output-file",
	"cache",
	"cache-location",
	"cache-strategy",
	"concurrency",
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
	score: {
		operands: "[PATH…]",
		summary: "MQM quality scores of articles, folders and corpora",
		more: "What the findings cost, per 1,000 words, and whether that passes. The status is 1 only with `--max-npt` or `--fail-on`. See docs/scores.md.",
		flags: [
			"score-model",
			"max-npt",
			"threshold",
			"type-weight",
			"fail-on",
			"by",
			"sort",
			...CONFIGURATION,
			...MEASURED,
			"force-exclude",
			"file-list",
			"stdin-filename",
		],
		formats: ["table", "json", "csv"],
		load: async () => (await import("./commands/score.ts")).score,
	},
	compare: {
		operands: "OLD NEW",
		summary: "which rules find more or less in new texts than in old ones",
		more: "Two folders or files, such as the output of two engines, or articles before and after. Findings per 10,000 words by rule and family, and the difference with its interval. The status is 1 only with `--fail-on worse`. See docs/scores.md.",
		flags: ["confidence", "fail-on", "type-weight", ...CONFIGURATION, ...MEASURED],
		formats: ["table", "json", "csv"],
		load: async () => (await import("./commands/compare.ts")).compare,
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
	lsp: {
		operands: "",
		summary: "serve an editor over the Language Server Protocol",
		more: "On standard input and output unless a flag says otherwise. See docs/editor-server.md for settings and commands.",
		flags: ["stdio", "socket", "pipe", "node-ipc", "clientProcessId"],
		load: async () => (await import("./commands/lsp.ts")).lsp,
	},
	playground: {
		operands: "",
		summary: "a page in which one pastes an article and sees it linted",
		more: "The page lints in the browser: no text leaves it. The address, on this machine alone, is printed on standard output. See docs/playground.md.",
		flags: ["port", "out"],
		load: async () => (await import("./commands/playground.ts")).playground,
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
