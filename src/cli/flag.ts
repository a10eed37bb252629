/** Headings of the help, in their order. */
export const FLAG_GROUPS = [
	"Fixing",
	"Configuration",
	"Files",
	"Suppressing",
	"Output",
	"Scoring",
	"Speed",
	"Records",
	"Editor",
	"Mining",
	"Reviewing",
	"Playground",
	"Other",
] as const;
export type FlagGroup = (typeof FLAG_GROUPS)[number];

/** What a shell may offer for a flag's value. */
export type Completion = "file" | "folder" | "rule" | "report" | "format" | readonly string[];

/** One flag of the command line. Parser, help, docs/cli.md and the shells' completion are made from the same table. */
export interface Flag {
	readonly type: "boolean" | "string";
	readonly multiple?: boolean;
	readonly short?: string;
	/** What a value stands for in the help. */
	readonly value?: string;
	readonly completion?: Completion;
	readonly group: FlagGroup;
	/** One line without a full stop; fits beside the flag on a screen of 100 columns. */
	readonly help: string;
	/** More for the manual page: whole sentences. */
	readonly more?: string;
	/** It is switched off by name, `--no-<name>`, and stands so in the help. */
	readonly negated?: boolean;
	/** Left out of `--help`, which fits a screen; the manual has it. */
	readonly rare?: boolean;
}
