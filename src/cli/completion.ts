import registry from "../../rules/registry.ts";
import { FAMILIES } from "../core/index.ts";
import { REPORTS } from "../report/index.ts";
import { FORMAT_NAMES } from "../text/index.ts";
import { COMMANDS, type CommandName, commandNames } from "./commands.ts";
import type { Completion, Flag } from "./flag.ts";
import { type FlagName, flagEntries } from "./flags.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

const ruleNames = (): readonly string[] => [...registry.map(({ meta }) => meta.id), ...FAMILIES];

/** The words that a shell may offer for a value; `undefined` for files. */
const wordsFor = (completion: Completion | undefined): readonly string[] | undefined => {
	switch (completion) {
		case "rule":
			return ruleNames();
		case "report":
			return Object.keys(REPORTS);
		case "format":
			return FORMAT_NAMES;
		case "file":
		case "folder":
			return undefined;
		case undefined:
			return [];
		default:
			return completion;
	}
};

const flagsOf = (command: CommandName): readonly (readonly [FlagName, Flag])[] => {
	const taken: readonly FlagName[] = COMMANDS[command].flags;
	return flagEntries().filter(([name]) => taken.includes(name) || name === "help" || name === "version");
};

/** Words that a command's first operand may be; `undefined` for files. */
const operandWords = (command: CommandName): readonly string[] | undefined =>
	command === "explain" ? registry.map(({ meta }) => meta.id) : command === "completion" ? SHELLS : undefined;

const spellings = ([name, { short }]: readonly [FlagName, Flag]): readonly string[] => [
	`--${name}`,
	...(short ? [`-${short}`] : []),
];

const bash = (): string => {
	const values = flagEntries()
		.filter(([, { type }]) => type === "string")
		.map((entry) => {
			const words = wordsFor(entry[1].completion);
			const reply = words
				? `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur"))`
				: 'COMPREPLY=($(compgen -f -- "$cur"))';
			return `    ${spellings(entry).join("|")}) ${reply}; return ;;`;
		});
	const flags = commandNames().map(
		(command) => `    ${command}) flags="${flagsOf(command).flatMap(spellings).join(" ")}" ;;`,
	);
	const operands = commandNames().flatMap((command) => {
		const words = operandWords(command);
		return words ? [`    ${command}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur")); return ;;`] : [];
	});
	return `# bash completion of postedit; for one session: source <(postedit completion bash)
_postedit() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=check flags word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commandNames().join("|")}) command=$word; break ;; esac
  done
  case $prev in
${values.join("\n")}
  esac
  case $command in
${flags.join("\n")}
  esac
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$cur")); return; fi
  case $command in
${operands.join("\n")}
  esac
  COMPREPLY=($(compgen -f -- "$cur"))
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${commandNames().join(" ")}" -- "$cur")); fi
}
complete -o filenames -F _postedit postedit
`;
};

/** Inside single quotes of a shell, and of zsh's own descriptions. */
const quoted = (text: string): string => text.replace(/'/g, "'\\''");
const zshText = (text: string): string => quoted(text).replace(/[[\]:]/g, "\\$&");

const zsh = (): string => {
	const spec = ([name, flag]: readonly [FlagName, Flag]): readonly string[] => {
		const words = wordsFor(flag.completion);
		const value =
			flag.type === "string" ? `:${zshText(flag.value ?? "VALUE")}:${words ? `(${words.join(" ")})` : "_files"}` : "";
		return spellings([name, flag]).map(
			(spelling) => `'${flag.multiple ? "*" : ""}${spelling}[${zshText(flag.help)}]${value}'`,
		);
	};
	const cases = commandNames().map((command) => {
		const words = operandWords(command);
		return `    ${command}) _arguments ${[...flagsOf(command).flatMap(spec), `'*:operand:${words ? `(${words.join(" ")})` : "_files"}'`].join(" ")} ;;`;
	});
	return `#compdef postedit
# zsh completion of postedit; for one session: source <(postedit completion zsh)
_postedit() {
  local command=check
  if (( CURRENT == 2 )); then
    _alternative 'commands:command:(${commandNames().join(" ")})' 'files:file:_files'
    [[ $words[2] != -* ]] && return
  fi
  case $words[2] in ${commandNames().join("|")}) command=$words[2]; shift words; (( CURRENT-- )) ;; esac
  case $command in
${cases.join("\n")}
  esac
}
compdef _postedit postedit
`;
};

const fish = (): string => {
	const lines = flagEntries().map(([name, flag]) => {
		const words = wordsFor(flag.completion);
		const value = flag.type === "string" ? (words ? ` -x -a '${words.join(" ")}'` : " -r -F") : "";
		const takers = commandNames().filter((command) => flagsOf(command).some(([taken]) => taken === name));
		// Without a command it is `check`.
		const where = takers.includes("check") ? commandNames().filter((command) => !takers.includes(command)) : takers;
		const condition =
			where.length === 0
				? ""
				: ` -n '${takers.includes("check") ? "not " : ""}__fish_seen_subcommand_from ${where.join(" ")}'`;
		return `complete -c postedit${condition} -l ${name}${flag.short ? ` -s ${flag.short}` : ""}${value} -d '${flag.help.replace(/'/g, "\\'")}'`;
	});
	const commands = commandNames().map(
		(command) =>
			`complete -c postedit -n __fish_use_subcommand -a ${command} -d '${COMMANDS[command].summary.replace(/'/g, "\\'")}'`,
	);
	const operands = commandNames().flatMap((command) => {
		const words = operandWords(command);
		return words ? [`complete -c postedit -n '__fish_seen_subcommand_from ${command}' -f -a '${words.join(" ")}'`] : [];
	});
	return `# fish completion of postedit: postedit completion fish > ~/.config/fish/completions/postedit.fish\n${[...commands, ...operands, ...lines].join("\n")}\n`;
};

/** A script that completes commands, flags and their values. */
export const completionFor = (shell: Shell): string => ({ bash, zsh, fish })[shell]();
