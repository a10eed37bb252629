import {
	type Level,
	type Options,
	type OptionValue,
	option,
	optionFault,
	optionValue,
	type Rule,
} from "../core/index.ts";
import { vocabularyBit } from "../facts/index.ts";
import { TRAIT_BITS } from "../text/index.ts";

/** A rule with what a user said about it, checked and complete. */
export interface ConfiguredRule {
	readonly rule: Rule;
	readonly level: Level;
	readonly options: Readonly<Record<string, OptionValue>>;
	/** Lower-case texts that the rule must not flag. */
	readonly allow: ReadonlySet<string>;
	/** Its number among all rules that were configured. */
	readonly index: number;
	/** Bits of the traits of which a block must have one; all bits if the rule does not say. */
	readonly traits: number;
	/** The bit of the rule's words of which a block may have one instead; 0 if it waits for none. */
	readonly vocabulary: number;
}

/** What a user may say about a rule: a level, or a level and options; `true` is the rule's own level. */
export type RuleSetting =
	| boolean
	| Level
	| "off"
	| readonly [level: Level | "off" | true, options?: Readonly<Record<string, unknown>>];

let configuredCount = 0;

/** The option that every rule has. */
export const ALLOW = option.strings("Texts that the rule must not flag, whatever their case");

/**
 * Completes a user's setting of a rule; `undefined` if the rule is off. Throws a `RangeError` that names the rule, the
 * option and what was expected.
 */
export const configureRule = (rule: Rule, setting: RuleSetting = true): ConfiguredRule | undefined => {
	const level = typeof setting === "object" ? setting[0] : setting;
	const given: Readonly<Record<string, unknown>> = (typeof setting === "object" ? setting[1] : undefined) ?? {};
	if (level === false || level === "off") return undefined;
	const specs: Options = { ...rule.options, allow: ALLOW };
	for (const [name, value] of Object.entries(given)) {
		const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
		if (!spec)
			throw new RangeError(
				`Unknown option ${JSON.stringify(name)} of rule ${rule.meta.id}, expected one of ${Object.keys(specs).join(", ")}`,
			);
		const fault = optionFault(spec, value);
		if (fault) throw new RangeError(`Option ${JSON.stringify(name)} of rule ${rule.meta.id}: ${fault}`);
	}
	const options: Record<string, OptionValue> = {};
	for (const [name, spec] of Object.entries(rule.options)) options[name] = optionValue(spec, given[name]);
	const allow = Array.isArray(given["allow"]) ? given["allow"].map(String) : [];
	return {
		rule,
		index: configuredCount++,
		level: level === true ? rule.meta.level : level,
		options,
		allow: new Set(allow.map((text) => text.trim().toLowerCase())),
		traits: rule.when ? rule.when.reduce((bits, trait) => bits | TRAIT_BITS[trait], 0) : rule.words ? 0 : -1,
		vocabulary: rule.words ? vocabularyBit(rule.words) : 0,
	};
};
