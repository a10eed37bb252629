import { parseArgs } from "node:util";
import { COMMANDS, type CommandName, isCommandName } from "./commands.ts";
import { FLAGS, type FlagName } from "./flags.ts";
import { UsageError } from "./usage-error.ts";

const parseAll = (argv: readonly string[]) =>
	parseArgs({
		args: [...argv],
		options: FLAGS,
		allowPositionals: true,
		allowNegative: true,
		strict: true,
		tokens: true,
	});

/** The values of the flags that were given. */
export type FlagValues = ReturnType<typeof parseAll>["values"];

/** What a command line asks for. */
export interface Invocation {
	readonly command: CommandName;
	/** What stands beside the flags: paths, or a command's own arguments. */
	readonly operands: readonly string[];
	readonly flags: FlagValues;
}

/** `--no-x` and `--x` mean the same flag unless the table has `no-x` itself. */
const knownName = (name: string): FlagName | undefined => {
	const isFlag = (text: string): text is FlagName => Object.hasOwn(FLAGS, text);
	if (isFlag(name)) return name;
	const positive = name.replace(/^no-/, "");
	return isFlag(positive) && FLAGS[positive].type === "boolean" ? positive : undefined;
};

/** Names what is unknown before `parseArgs` does, in words that help: the nearest flag. */
const checkFlags = async (argv: readonly string[]): Promise<void> => {
	const { tokens } = parseArgs({
		args: [...argv],
		options: FLAGS,
		allowPositionals: true,
		allowNegative: true,
		strict: false,
		tokens: true,
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const name = knownName(token.name);
		if (!name) {
			const { nearest } = await import("./nearest.ts");
			const guess = token.rawName.startsWith("--") ? nearest(token.name, Object.keys(FLAGS)) : undefined;
			throw new UsageError(`Unknown flag ${token.rawName}${guess ? `, did you mean --${guess}?` : ""}`);
		}
		const { type } = FLAGS[name];
		if (type === "string" && (token.value === undefined || token.value === ""))
			throw new UsageError(`${token.rawName} takes a value`);
		if (type === "boolean" && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
	}
};

/** Reads a command line. Throws a `UsageError` that says what was expected. */
export const parse = async (argv: readonly string[]): Promise<Invocation> => {
	await checkFlags(argv);
	let parsed: ReturnType<typeof parseAll>;
	try {
		parsed = parseAll(argv);
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
	const { values: flags, positionals } = parsed;
	const [first, ...rest] = positionals;
	const named = first !== undefined && isCommandName(first);
	const command = named ? first : "check";
	const taken: readonly FlagName[] = COMMANDS[command].flags;
	for (const token of parsed.tokens) {
		if (token.kind !== "option") continue;
		const name = knownName(token.name);
		if (name && !taken.includes(name) && name !== "help" && name !== "version")
			throw new UsageError(`${token.rawName} does not go with \`postedit ${command}\``);
	}
	return { command, operands: named ? rest : positionals, flags };
};
