import path from "node:path";
import registry from "../../../rules/registry.ts";
import type { RuleSetting } from "../../chain/index.ts";
import { FAMILIES } from "../../core/index.ts";
import type { Configuration, RuleEntry } from "./configuration.ts";
import { ConfigurationError } from "./error.ts";
import { loadConfiguration, type Trust } from "./load.ts";
import { guess } from "./nearest.ts";
import { PRESET_NAMES, presetRules } from "./presets.ts";
import { settingOf, settingOver } from "./setting.ts";

/** One configuration file, or preset, of those that hold: general ones first. */
export interface Layer {
	/** The file; the preset's name for a preset. */
	readonly name: string;
	/** What its globs count from. */
	readonly folder: string;
	readonly configuration: Configuration;
	/** A preset's settings. */
	readonly preset?: Readonly<Record<string, RuleSetting>>;
}

const presetLayer = (name: string, folder: string): Layer => ({
	name,
	folder,
	configuration: {},
	preset: presetRules(name),
});

const namesOf = (parents: string | readonly string[] = []): readonly string[] =>
	typeof parents === "string" ? [parents] : parents;

/** A file and the files that it extends, with their presets; `open` are the files that led here. */
const chainOf = async (file: string, trust: Trust, open: readonly string[]): Promise<readonly Layer[]> => {
	if (open.includes(file))
		throw new ConfigurationError(`${file}: extends: goes round in a circle: ${[...open, file].join(" → ")}`, file);
	const configuration = await loadConfiguration(file, trust);
	const folder = path.dirname(file);
	const layers: Layer[] = [];
	for (const name of namesOf(configuration.extends)) {
		if (PRESET_NAMES.includes(name)) layers.push(presetLayer(name, folder));
		else if (/^\.|[/\\]|\.\w+$/.test(name))
			layers.push(...(await chainOf(path.resolve(folder, name), trust, [...open, file])));
		else
			throw new ConfigurationError(
				`${file}: extends: unknown preset ${JSON.stringify(name)}${guess(name, PRESET_NAMES)}`,
				file,
			);
	}
	return [...layers, { name: file, folder, configuration }];
};

/**
 * A configuration file with all that it extends, general layers first. `preset` stands for every preset that the files
 * name; where they name none, and do not say `extends: []`, it is `recommended`. Throws a `ConfigurationError`, for a
 * circle of `extends` too.
 */
export const layersOf = async (file: string, trust: Trust, preset?: string): Promise<readonly Layer[]> => {
	const layers = await chainOf(file, trust, []);
	const folder = path.dirname(file);
	if (preset !== undefined) return [presetLayer(preset, folder), ...layers.filter((layer) => !layer.preset)];
	const chosen = layers.some(
		({ preset: rules, configuration }) =>
			rules || (configuration.extends !== undefined && configuration.extends.length === 0),
	);
	return chosen ? layers : [...bareLayers(folder), ...layers];
};

/** What holds where no configuration is: a preset by itself. */
export const bareLayers = (folder: string, preset = "recommended"): readonly Layer[] => [presetLayer(preset, folder)];

/** Rules after one more layer of settings: families first, so that a rule's own setting outranks its family's. */
export const rulesOver = (
	before: Readonly<Record<string, RuleSetting>>,
	entries: Readonly<Record<string, RuleEntry>>,
): Readonly<Record<string, RuleSetting>> => {
	const after: Record<string, RuleSetting> = { ...before };
	for (const family of FAMILIES) {
		const entry = entries[family];
		if (entry === undefined) continue;
		for (const { meta } of registry)
			if (meta.family === family) after[meta.id] = settingOver(after[meta.id], settingOf(entry));
	}
	for (const [id, entry] of Object.entries(entries))
		if (registry.some(({ meta }) => meta.id === id)) after[id] = settingOver(after[id], settingOf(entry));
	return after;
};
