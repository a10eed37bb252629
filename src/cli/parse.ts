import { parseArgs } from "node:util";
import { COMMANDS, type CommandName, isCommandName } from "./commands.ts";
import { FLAGS, type FlagName } from "./flags.ts";
import { UsageError } from "./usage-error.ts";

const parseAll = (argv: readonly string[]) =>
	parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, strict: true, tokens: true });

/** The values of the flags that were given. */
export type FlagValues = ReturnType<typeof parseAll>["values"];

/** What a command line asks for. */
export interface Invocation {
	readonly command: CommandName;
	/** What stands beside the flags: paths, or a command's own arguments. */
	readonly operands: readonly string[];
	readonly flags: FlagValues;
}

/** Flags without a value. */
type Switch = { [K in FlagName]: (typeof FLAGS)[K]["type"] extends "boolean" ? K : never }[FlagName];

const isFlag = (name: string): name is FlagName => Object.hasOwn(FLAGS, name);
const isSwitch = (name: string): name is Switch => isFlag(name) && FLAGS[name].type === "boolean";

/** A command line in which every flag is known; `off` are the switches that were last said with `--no-`. */
interface Checked {
	readonly argv: readonly string[];
	readonly off: ReadonlySet<Switch>;
}

/**
 * Names what is unknown before `parseArgs` does, in words that help, and takes the `--no-` forms out. `parseArgs` has
 * them too, but then no flag may have a name of its own that begins so.
 */
const checkFlags = async (argv: readonly string[]): Promise<Checked> => {
	const { tokens } = parseArgs({
		args: [...argv],
		options: FLAGS,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const off = new Set<Switch>();
	const negations = new Set<number>();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const positive = token.name.replace(/^no-/, "");
		if (!isFlag(token.name) && isSwitch(positive)) {
			off.add(positive);
			negations.add(token.index);
			if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
			continue;
		}
		if (!isFlag(token.name)) {
			const { nearest } = await import("../engine/index.ts");
			const guess = token.rawName.startsWith("--") ? nearest(token.name, Object.keys(FLAGS)) : undefined;
			throw new UsageError(`Unknown flag ${token.rawName}${guess ? `, did you mean --${guess}?` : ""}`);
		}
		const { type } = FLAGS[token.name];
		if (type === "string" && (token.value === undefined || token.value === ""))
			throw new UsageError(`${token.rawName} takes a value`);
		if (type === "boolean" && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
		if (isSwitch(token.name)) off.delete(token.name);
	}
	return { argv: argv.filter((_argument, i) => !negations.has(i)), off };
};

/** Reads a command line. Throws a `UsageError` that says what was expected. */
export const parse = async (argv: readonly string[]): Promise<Invocation> => {
	const checked = await checkFlags(argv);
	let parsed: ReturnType<typeof parseAll>;
	try {
		parsed = parseAll(checked.argv);
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
	const { values: flags, positionals } = parsed;
	const [first, ...rest] = positionals;
	const named = first !== undefined && isCommandName(first);
	const command = named ? first : "check";
	const taken: readonly FlagName[] = COMMANDS[command].flags;
	for (const token of parsed.tokens) {
		if (token.kind !== "option" || token.name === "help" || token.name === "version") continue;
		if (!taken.includes(token.name)) throw new UsageError(`${token.rawName} does not go with \`postedit ${command}\``);
	}
	for (const name of checked.off) flags[name] = false;
	return { command, operands: named ? rest : positionals, flags };
};
