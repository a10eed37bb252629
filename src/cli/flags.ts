/** One flag of the command line; the parser and the help are made from the same table. */
export interface Flag {
	readonly type: "boolean" | "string";
	readonly multiple?: boolean;
	readonly short?: string;
	/** What a value stands for in the help. */
	readonly value?: string;
	readonly group: "Fixing" | "Rules" | "Output" | "Input" | "Other";
	readonly help: string;
}

export const FLAGS = {
	fix: { type: "boolean", group: "Fixing", help: "Apply safe fixes and write the files" },
	"unsafe-fixes": { type: "boolean", group: "Fixing", help: "With --fix or --diff: also those that change words" },
	diff: { type: "boolean", group: "Fixing", help: "Print what --fix would change, write nothing" },
	rule: {
		type: "string",
		multiple: true,
		value: "ID=LEVEL",
		group: "Rules",
		help: "Set a rule to off, info, warning or error",
	},
	quiet: { type: "boolean", short: "q", group: "Output", help: "Report findings of level error only" },
	format: { type: "string", short: "f", value: "NAME", group: "Output", help: "stylish (default), json or jsonl" },
	"max-warnings": { type: "string", value: "N", group: "Output", help: "Exit with 1 on more than N warnings" },
	"stdin-filename": { type: "string", value: "PATH", group: "Input", help: "The name that text from - would have" },
	help: { type: "boolean", short: "h", group: "Other", help: "Print this" },
	version: { type: "boolean", short: "v", group: "Other", help: "Print the version" },
} as const satisfies Readonly<Record<string, Flag>>;

export const usage = (): string => {
	const flags: [string, Flag][] = Object.entries(FLAGS);
	const name = ([long, flag]: [string, Flag]) =>
		`${flag.short ? `-${flag.short}, ` : "    "}--${long}${flag.value ? ` ${flag.value}` : ""}`;
	const groups = [...new Set(flags.map(([, flag]) => flag.group))].map(
		(group) =>
			`${group}\n${flags
				.filter(([, flag]) => flag.group === group)
				.map((entry) => `  ${name(entry).padEnd(28)}${entry[1].help}`)
				.join("\n")}`,
	);
	return `Find what gives a machine-translated, scraped English article away, and mend it.

  postedit [check] [options] PATH…    lint files and folders; - reads standard input
  postedit rules                      list the rules
  postedit explain RULE               what a rule flags, why, and what it leaves alone

${groups.join("\n\n")}

Exit status: 0 nothing of level error, 1 findings, 2 wrong usage or a file that could not be linted.

  postedit articles/                  what is wrong in a folder
  postedit --fix --unsafe-fixes a.txt mend a file
  postedit -f jsonl - < a.txt         for other programs
`;
};
