import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith } from "./support/cli.ts";

const has = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;

/** The completion of a shell, in a file of a folder that has an article. */
const script = (shell: string): { readonly cwd: string; readonly file: string } => {
	const cwd = folderWith({ "article.txt": "" });
	const { stdout, status } = spawnSync(process.execPath, [bin, "completion", shell], { encoding: "utf8" });
	expect(status).toBe(0);
	const file = path.join(cwd, "completion");
	fs.writeFileSync(file, stdout);
	return { cwd, file };
};

const run = (cwd: string, command: string, ...args: string[]): string => {
	const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: 60_000 });
	expect([status, stderr]).toEqual([0, ""]);
	return stdout;
};

/** Types each line at a prompt of zsh and presses tab. */
const ZSH = `zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell 'PS1=; stty -echo; autoload -Uz compinit; compinit -u -D; source '$1
zpty -w shell 'probe() { zle complete-word; print -r -- "<$BUFFER>"; BUFFER=; zle accept-line }; zle -N probe; bindkey "^T" probe; print rea""dy'
zpty -r shell out '*ready*'
for line in "\${@:2}"; do
	zpty -w -n shell "$line"$'\\x14'
	zpty -r shell out '*<*>*' && print -r -- "\${\${out##*<}%%>*}"
done
zpty -d shell
`;

/** What a person types, and what the shell makes of it where there is one way to go on. */
const TYPED: readonly (readonly [typed: string, completed: string])[] = [
	["postedit expl", "postedit explain"],
	["postedit explain doubled-w", "postedit explain doubled-word"],
	["postedit --unsafe-f", "postedit --unsafe-fixes"],
	["postedit check --format sar", "postedit check --format sarif"],
	["postedit --format checks", "postedit --format checkstyle"],
	["postedit artic", "postedit article.txt"],
	["postedit --config artic", "postedit --config article.txt"],
	["postedit completion fi", "postedit completion fish"],
];

describe("completion of commands, rules, flags, their values, and files", () => {
	it.skipIf(!has("bash"))("in bash", () => {
		const { cwd, file } = script("bash");
		for (const [typed, completed] of TYPED) {
			const words = typed.split(" ");
			const answer = run(
				cwd,
				"bash",
				"-c",
				`source ${file}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _postedit; printf '%s\\n' "\${COMPREPLY[@]}"`,
				"bash",
				...words,
			);
			expect([...words.slice(0, -1), ...answer.trim().split("\n")].join(" ")).toBe(completed);
		}
	});

	it.skipIf(!has("zsh"))("in zsh (needs zsh)", () => {
		const { cwd, file } = script("zsh");
		fs.writeFileSync(path.join(cwd, "drive.zsh"), ZSH);
		const lines = run(cwd, "zsh", "-f", "drive.zsh", file, ...TYPED.map(([typed]) => typed))
			.trimEnd()
			.split("\n");
		expect(lines.map((line) => line.trimEnd())).toEqual(TYPED.map(([, completed]) => completed));
	});

	it.skipIf(!has("fish"))("in fish (needs fish)", () => {
		const { cwd, file } = script("fish");
		const complete = (typed: string): readonly string[] =>
			run(cwd, "fish", "--no-config", "-c", `source ${file}; complete -C '${typed}'`)
				.trimEnd()
				.split("\n")
				.map((line) => line.split("\t")[0] ?? "");
		for (const [typed, completed] of TYPED)
			expect([typed.slice(0, typed.lastIndexOf(" ")), ...complete(typed)].join(" ")).toBe(completed);
		// A command is offered its own flags.
		expect(complete("postedit rules --f")).not.toContain("--fix");
		expect(complete("postedit --f")).toContain("--fix");
	});
});
