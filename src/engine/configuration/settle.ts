import path from "node:path";
import registry from "../../../rules/registry.ts";
import type { RuleSetting } from "../../chain/index.ts";
import type { OriginHints } from "../../core/index.ts";
import { openTemplates } from "../templates/store.ts";
import type { FileSettings, RuleEntry, Settings } from "./configuration.ts";
import { rulesOver } from "./layers.ts";

/** What the command line or the editor says over all files of configuration. */
export interface Overriding {
	readonly rules?: Readonly<Record<string, RuleEntry>>;
	/** Words beside those of the configurations. */
	readonly words?: readonly string[];
	/** Only these rules run. */
	readonly only?: ReadonlySet<string>;
	readonly sourceLanguages?: readonly string[];
	readonly translated?: OriginHints["translated"];
	readonly fields?: readonly string[];
	/** Files of templates beside those of the configuration, from the working folder. */
	readonly templates?: readonly string[];
	/** The format of all files. */
	readonly format?: string;
}

/** Settings of one layer or override; a preset's rules stand beside them. */
export interface SettingsPart {
	readonly settings: Settings;
	readonly preset?: Readonly<Record<string, RuleSetting>>;
	/** What its paths count from. */
	readonly folder: string;
}

type Rules = Readonly<Record<string, RuleSetting>>;

/** A preset adds rules to those of another one, it does not switch them off. */
const withPreset = (rules: Rules, preset: Rules): Rules => ({
	...rules,
	...Object.fromEntries(Object.entries(preset).filter(([id, setting]) => setting !== false || !(id in rules))),
});

const isOff = (setting: RuleSetting | undefined): boolean =>
	setting === undefined || setting === false || setting === "off";

/** The rules of these ids alone, with what has been said of them; one that was off runs at its own level. */
const restricted = (rules: Rules, only: ReadonlySet<string>): Rules =>
	Object.fromEntries(
		registry.map(({ meta }) => {
			const setting = rules[meta.id];
			return [meta.id, only.has(meta.id) ? (setting !== undefined && !isOff(setting) ? setting : true) : "off"];
		}),
	);

/** What parts, general ones first, and the command line over them come to. Throws a `ConfigurationError` for files of templates that cannot be read. */
export const settle = (parts: readonly SettingsPart[], overriding: Overriding): Omit<FileSettings, "format"> => {
	let rules: Rules = {};
	const words = new Set<string>();
	const templates = new Set<string>();
	for (const { settings, preset, folder } of parts) {
		if (preset) rules = withPreset(rules, preset);
		if (settings.rules) rules = rulesOver(rules, settings.rules);
		for (const word of settings.words ?? []) words.add(word);
		for (const name of settings.templates ?? []) templates.add(path.resolve(folder, name));
	}
	for (const word of overriding.words ?? []) words.add(word);
	for (const name of overriding.templates ?? []) templates.add(path.resolve(name));
	if (overriding.rules) rules = rulesOver(rules, overriding.rules);
	if (overriding.only) rules = restricted(rules, overriding.only);
	const last = <K extends "sourceLanguages" | "translated" | "fields">(key: K) =>
		overriding[key] ?? parts.findLast(({ settings }) => settings[key] !== undefined)?.settings[key];
	return {
		rules,
		words: [...words].sort(),
		sourceLanguages: last("sourceLanguages") ?? [],
		translated: last("translated") ?? "auto",
		fields: last("fields") ?? ["text"],
		templates: [...templates].map(openTemplates),
	};
};
