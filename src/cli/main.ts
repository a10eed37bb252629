#!/usr/bin/env node
import type { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { FLAGS, usage } from "./flags.ts";
import { UsageError } from "./usage-error.ts";

/** Where the command line reads and prints: findings on standard output, everything else on standard error. */
export interface Terminal {
	readonly stdin: Readable;
	readonly color: boolean;
	/** Resolves when there is room for more. */
	print(text: string): Promise<void>;
	warn(text: string): void;
}

const parse = (argv: readonly string[]) => {
	try {
		return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, allowNegative: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
};
export type CheckFlags = ReturnType<typeof parse>["values"];

const execute = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
	const { values, positionals } = parse(argv);
	const [command, ...rest] = positionals;
	if (values.help || argv.length === 0) {
		await terminal.print(usage());
		return argv.length === 0 ? 2 : 0;
	}
	if (values.version) {
		await terminal.print(`${(await import("./package.ts")).packageVersion()}\n`);
		return 0;
	}
	if (command === "rules") {
		await terminal.print((await import("./explain.ts")).listRules());
		return 0;
	}
	if (command === "explain") {
		const [id] = rest;
		if (id === undefined) throw new UsageError("explain takes the id of a rule; `postedit rules` lists them");
		await terminal.print(await (await import("./explain.ts")).explain(id));
		return 0;
	}
	return (await import("./check.ts")).check(command === "check" ? rest : positionals, values, terminal);
};

const useColor = (): boolean =>
	process.env["FORCE_COLOR"]
		? process.env["FORCE_COLOR"] !== "0"
		: !process.env["NO_COLOR"] && process.stdout.isTTY === true;

const terminal: Terminal = {
	stdin: process.stdin,
	color: useColor(),
	print: (text) =>
		text === ""
			? Promise.resolve()
			: new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve()))),
	warn: (text) => {
		process.stderr.write(`postedit: ${text}\n`);
	},
};

// A reader that has seen enough, such as `head`, closes the pipe: nobody is left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

execute(process.argv.slice(2), terminal).then(
	(status) => {
		process.exitCode = status;
	},
	(error: unknown) => {
		const expected = error instanceof UsageError || error instanceof RangeError;
		terminal.warn(
			expected
				? error.message
				: `unexpected failure, please report it\n${error instanceof Error ? error.stack : String(error)}`,
		);
		if (error instanceof UsageError) terminal.warn("see `postedit --help`");
		process.exitCode = 2;
	},
);
