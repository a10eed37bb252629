import type { RuleSetting } from "../../chain/index.ts";
import type { Level } from "../../core/index.ts";
import type { RuleEntry, RuleWord } from "./configuration.ts";

const levelOf = (word: RuleWord): Level | "off" | boolean =>
	word === "warn" ? "warning" : word === "on" ? true : word;

/** A setting in the chain's words. */
export const settingOf = (entry: RuleEntry): RuleSetting => {
	if (typeof entry !== "object") return levelOf(entry);
	const level = levelOf(entry[0]);
	return level === false ? "off" : [level, entry[1] ?? {}];
};

const levelIn = (setting: RuleSetting): Level | "off" | boolean => (typeof setting === "object" ? setting[0] : setting);
const optionsIn = (setting: RuleSetting | undefined): Readonly<Record<string, unknown>> | undefined =>
	typeof setting === "object" ? setting[1] : undefined;

/** A setting over an earlier one: a level by itself keeps the options that stood there, as ESLint does. */
export const settingOver = (before: RuleSetting | undefined, next: RuleSetting): RuleSetting => {
	const level = levelIn(next);
	const options = typeof next === "object" && next[1] && Object.keys(next[1]).length > 0 ? next[1] : optionsIn(before);
	if (level === false || level === "off") return "off";
	return options ? [level, options] : level;
};
