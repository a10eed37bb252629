import registry from "../../rules/registry.ts";
import { FAMILIES, LEVELS } from "../core/index.ts";
import { type Configurations, createConfigurations, guess, type Overriding, PRESET_NAMES } from "../engine/index.ts";
import { FORMAT_NAMES } from "../text/index.ts";
import type { FlagValues } from "./parse.ts";
import { UsageError } from "./usage-error.ts";

const ids = (): readonly string[] => registry.map(({ meta }) => meta.id);

/** The rules that ids and families stand for. Throws a `UsageError` that names the nearest one. */
export const rulesNamed = (names: readonly string[]): ReadonlySet<string> =>
	new Set(
		names.flatMap((name) => {
			const found = registry.filter(({ meta }) => meta.id === name || meta.family === name);
			if (found.length === 0)
				throw new UsageError(`Unknown rule ${JSON.stringify(name)}${guess(name, [...ids(), ...FAMILIES])}`);
			return found.map(({ meta }) => meta.id);
		}),
	);

const LEVEL_WORDS: readonly string[] = ["off", ...LEVELS, "warn", "on"];

/** `id=level`, or `id=["level", {…}]` as in a configuration. */
const ruleEntry = async (pair: string): Promise<readonly [string, unknown]> => {
	const at = pair.indexOf("=");
	const id = pair.slice(0, at).trim();
	const value = pair.slice(at + 1).trim();
	if (at > 0 && LEVEL_WORDS.includes(value)) return [id, value];
	if (at > 0 && value.startsWith("["))
		try {
			const parsed: unknown = JSON.parse(value);
			return [id, parsed];
		} catch {
			throw new UsageError(`--rule ${id}: the options are not JSON: ${value}`);
		}
	throw new UsageError(`--rule takes ID=LEVEL with a level of ${LEVEL_WORDS.join(", ")}, not ${JSON.stringify(pair)}`);
};

const oneOf = <T extends string>(flag: string, given: string, values: readonly T[]): T => {
	const found = values.find((value) => value === given);
	if (found === undefined)
		throw new UsageError(`--${flag}: unknown ${JSON.stringify(given)}, expected one of ${values.join(", ")}`);
	return found;
};

/** A preset's name, checked. Throws a `UsageError` that lists them. */
export const presetNamed = (name: string): string => oneOf("preset", name, PRESET_NAMES);

/** What the flags say over all configurations. */
const overridingOf = async (flags: FlagValues): Promise<Overriding> => {
	const overriding: { -readonly [K in keyof Overriding]: Overriding[K] } = {};
	if (flags.rule) {
		const entries = Object.fromEntries(await Promise.all(flags.rule.map(ruleEntry)));
		const { checkConfiguration } = await import("../engine/configuration/check.ts");
		const { rules } = checkConfiguration({ rules: entries }, "--rule");
		if (rules) overriding.rules = rules;
	}
	if (flags.only) overriding.only = rulesNamed(flags.only);
	if (flags["source-language"]) overriding.sourceLanguages = flags["source-language"];
	if (flags.translated) overriding.translated = oneOf("translated", flags.translated, ["auto", "always", "never"]);
	if (flags.field) overriding.fields = flags.field;
	if (flags.templates) overriding.templates = flags.templates;
	if (flags["input-format"]) overriding.format = oneOf("input-format", flags["input-format"], FORMAT_NAMES);
	return overriding;
};

/** The configurations that flags ask for. Throws a `UsageError` or a `ConfigurationError` for what cannot be meant. */
export const configurationsOf = async (flags: FlagValues): Promise<Configurations> => {
	if (flags["no-config"] && flags.config !== undefined)
		throw new UsageError("--config and --no-config contradict each other: give one of them");
	return createConfigurations({
		mayRunCode: true,
		...(flags["no-config"] ? { file: null } : flags.config !== undefined ? { file: flags.config } : {}),
		...(flags.preset !== undefined ? { preset: presetNamed(flags.preset) } : {}),
		overriding: await overridingOf(flags),
	});
};
