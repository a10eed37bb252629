import type { RuleSetting } from "../../chain/index.ts";
import type { OriginHints } from "../../core/index.ts";
import type { FatalSeverity, ScoreModelName } from "../../score/index.ts";
import type { TemplatesFile } from "../templates/store.ts";

/** A level, or a level and options, in the words of a configuration. */
export type RuleWord = boolean | "off" | "info" | "warn" | "warning" | "error" | "on";
export type RuleEntry = RuleWord | readonly [RuleWord, Readonly<Record<string, unknown>>?];

/** What may differ from file to file. */
export interface Settings {
	readonly rules?: Readonly<Record<string, RuleEntry>>;
	readonly words?: readonly string[];
	readonly sourceLanguages?: readonly string[];
	readonly translated?: OriginHints["translated"];
	readonly fields?: readonly string[];
	readonly templates?: readonly string[];
}

/** Other settings for some files. */
export interface Override extends Settings {
	readonly files: string | readonly string[];
	readonly excludes?: string | readonly string[];
}

/** How texts are scored; see docs/scores.md. */
export interface ScoreSettings {
	readonly model?: ScoreModelName;
	readonly threshold?: number;
	readonly acceptablePoints?: number;
	readonly failsOn?: FatalSeverity;
	readonly typeWeights?: Readonly<Record<string, number>>;
}

/** What a configuration file may say; see docs/configuration.md. */
export interface Configuration extends Settings {
	readonly $schema?: string;
	readonly extends?: string | readonly string[];
	readonly formats?: Readonly<Record<string, string>>;
	readonly ignores?: readonly string[];
	readonly score?: ScoreSettings;
	readonly overrides?: readonly Override[];
}

/** Gives a configuration back: a name for editors to hang completion on. */
export const defineConfig = (configuration: Configuration): Configuration => configuration;

/** What holds for one file, as plain data that can be sent to another thread. */
export interface FileSettings {
	readonly rules: Readonly<Record<string, RuleSetting>>;
	readonly words: readonly string[];
	readonly sourceLanguages: readonly string[];
	readonly translated: OriginHints["translated"];
	readonly fields: readonly string[];
	/** Files of templates of what the pages leave in their articles. */
	readonly templates: readonly TemplatesFile[];
	/** The name of the file's format. */
	readonly format: string;
}
