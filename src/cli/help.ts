import { REPORTS } from "../report/index.ts";
import { COMMANDS, type Command, type CommandName, commandNames } from "./commands.ts";
import { FLAG_GROUPS, type Flag } from "./flag.ts";
import { type FlagName, flagEntries } from "./flags.ts";

/** A flag as one types it: `-f, --format NAME`. */
export const typedFlag = (name: FlagName, flag: Flag): string =>
	`${flag.short ? `-${flag.short}, ` : ""}--${name}${flag.value ? ` ${flag.value}` : ""}`;

const COLUMN = 31;
const WIDTH = 100;

/** Words on lines of at most so many columns. */
const wrapped = (text: string, width: number): readonly string[] => {
	const lines = [""];
	for (const word of text.split(" ")) {
		const line = lines.at(-1) ?? "";
		if (line !== "" && line.length + word.length + 1 > width) lines.push(word);
		else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
	}
	return lines;
};

/** What a flag's help says; a flag that takes a report's name lists them, or those that the command has in their place. */
export const helpFor = ({ help, completion }: Flag, formats: readonly string[] = Object.keys(REPORTS)): string =>
	completion === "report" ? `${help}: ${formats.join(", ")}` : help;

const flagLine = ([name, flag]: readonly [FlagName, Flag], formats: readonly string[] | undefined): string => {
	const typed = `  ${(flag.short ? "" : "    ") + typedFlag(name, flag)}`.padEnd(COLUMN);
	return typed + wrapped(helpFor(flag, formats), WIDTH - COLUMN).join(`\n${" ".repeat(COLUMN)}`);
};

const EXAMPLES: Readonly<Partial<Record<CommandName, string>>> = {
	mine: `  postedit mine corpus/                     each folder of the corpus is a site
  postedit mine a.jsonl --site-field url     the host in a field of each record
  postedit mine corpus/a --write a.json      then: "templates": ["a.json"]
`,
	review: `  postedit review articles/                  with the keyboard
  postedit review --apply articles/          do again what was decided
  postedit review --undo                     take back the last step
`,
	check: `  postedit articles/                    what is wrong in a folder
  postedit --fix --unsafe-fixes a.txt   mend a file
  postedit --staged --force-exclude     in a hook
  postedit -f jsonl - < a.txt           for other programs
`,
	score: `  postedit score articles/                    a line per article, errors by type below
  postedit score --by folder --sort risk .    folders, worst first
  postedit score --max-npt 10 a.txt           status 1 if it does not pass
`,
	compare: `  postedit compare engine-a/ engine-b/        the output of two engines
  postedit compare --fail-on worse old/ new/  status 1 if there is clearly more
`,
};

/** What \`postedit --help\` prints: the commands, and the flags of one of them that most people need. */
export const helpOf = (command: CommandName): string => {
	const { flags: taken, formats }: Command = COMMANDS[command];
	const shown = flagEntries().filter(
		([name, flag]) => !flag.rare && (taken.includes(name) || name === "help" || name === "version"),
	);
	const groups = FLAG_GROUPS.map((group) => ({
		group,
		lines: shown.filter(([, flag]) => flag.group === group).map((entry) => flagLine(entry, formats)),
	}))
		.filter(({ lines }) => lines.length > 0)
		.map(({ group, lines }) => `${group}\n${lines.join("\n")}\n`)
		.join("");
	const isDefault = command === "check";
	const usages = isDefault
		? commandNames().map((name) => {
				const typed = name === "check" ? "[check]" : name;
				return `  postedit ${`${typed} ${COMMANDS[name].operands}`.padEnd(20)}  ${COMMANDS[name].summary}\n`;
			})
		: [`  postedit ${command} ${COMMANDS[command].operands}  ${COMMANDS[command].summary}\n`];
	return `${isDefault ? "Find what gives a machine-translated, scraped English article away, and mend it.\n" : ""}${usages.join("")}${groups}${EXAMPLES[command] ? `Examples\n${EXAMPLES[command]}` : ""}${isDefault ? "Exit status: 0 nothing of level error, 1 findings, 2 wrong usage or a file that could not be linted.\nAll flags: docs/cli.md\n" : ""}`;
};
