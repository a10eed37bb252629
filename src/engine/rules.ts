import registry from "../../rules/registry.ts";
import { type ConfiguredRule, configureRule, type RuleSetting } from "../chain/index.ts";
import type { Rule } from "../core/index.ts";
import { ConfigurationError } from "./configuration/error.ts";
import { guess } from "./configuration/nearest.ts";

/** The rule of that id. Throws a `ConfigurationError` that names the nearest one. */
export const ruleOf = (id: string): Rule => {
	const rule = registry.find(({ meta }) => meta.id === id);
	if (rule) return rule;
	const ids = registry.map(({ meta }) => meta.id);
	throw new ConfigurationError(`Unknown rule ${JSON.stringify(id)}${guess(id, ids)} \`postedit rules\` lists them all`);
};

/** Rules with their settings, in the order of the registry. */
export const rulesIn = (
	settings: Readonly<Record<string, RuleSetting>>,
): readonly (readonly [rule: Rule, setting: RuleSetting])[] =>
	registry.flatMap((rule) => {
		const setting = settings[rule.meta.id];
		return setting === undefined ? [] : [[rule, setting]];
	});

/** Every rule as it runs under these settings. Throws a `RangeError` for an unknown rule or option. */
export const configureRules = (settings: Readonly<Record<string, RuleSetting>> = {}): readonly ConfiguredRule[] => {
	for (const id of Object.keys(settings)) ruleOf(id);
	return registry.flatMap((rule) => configureRule(rule, settings[rule.meta.id] ?? rule.meta.status === "stable") ?? []);
};
