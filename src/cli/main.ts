#!/usr/bin/env node
import { COMMANDS } from "./commands.ts";
import { parse } from "./parse.ts";
import { ClosedOutputError, processTerminal, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const execute = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
	if (argv.length === 0) {
		terminal.note((await import("./help.ts")).helpOf("check"));
		return 2;
	}
	const invocation = await parse(argv);
	if (invocation.flags.help) {
		await terminal.print((await import("./help.ts")).helpOf(invocation.command));
		return 0;
	}
	if (invocation.flags.version) {
		await terminal.print(`${(await import("../engine/package.ts")).packageVersion()}\n`);
		return 0;
	}
	const { loadGently } = await import("./load-gently.ts");
	await loadGently();
	const run = await COMMANDS[invocation.command].load();
	return run(invocation, terminal);
};

const terminal = processTerminal();
execute(process.argv.slice(2), terminal).then(
	(status) => {
		process.exitCode = status;
	},
	(error: unknown) => {
		process.exitCode = 2;
		if (error instanceof ClosedOutputError) return;
		// Unknown rules and options are a user's slips; what they say is complete.
		const expected = error instanceof UsageError || error instanceof RangeError;
		terminal.warn(
			expected
				? error.message
				: `unexpected failure, please report it\n${error instanceof Error ? error.stack : String(error)}`,
		);
		if (error instanceof UsageError) terminal.warn("see `postedit --help`");
	},
);
