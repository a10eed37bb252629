import registry from "../../../rules/registry.ts";
import { ALLOW } from "../../chain/index.ts";
import { FAMILIES, type Option, type Rule } from "../../core/index.ts";
import { FORMAT_NAMES } from "../../text/index.ts";
import { PRESET_NAMES } from "./presets.ts";
import { SCORE_SCHEMA } from "./score.ts";

/** A part of a JSON Schema (draft-07, which editors understand). */
export type Schema = Readonly<Record<string, unknown>>;

/** What a rule's level may be in a configuration: ESLint's words, and ours. */
export const LEVEL_WORDS = ["off", "info", "warn", "warning", "error", "on"] as const;
export const TRANSLATED = ["auto", "always", "never"] as const;

/** One key of a configuration, for the check, the schema and the docs. */
export interface Key {
	readonly description: string;
	readonly schema: Schema;
	/** Allowed inside `overrides` too. */
	readonly perFile: boolean;
	readonly default: string;
}

const STRINGS: Schema = { type: "array", items: { type: "string" } };
const STRING_OR_STRINGS: Schema = { anyOf: [{ type: "string" }, STRINGS] };

export const KEYS: Readonly<Record<string, Key>> = {
	$schema: {
		description: "Where the JSON Schema is, for editors",
		schema: { type: "string" },
		perFile: false,
		default: "",
	},
	extends: {
		description: "Presets, or other configurations by path, from general to special; what stands here outranks them",
		schema: {
			anyOf: [
				{ type: "string", examples: PRESET_NAMES },
				{ type: "array", items: { type: "string", examples: PRESET_NAMES } },
			],
		},
		perFile: false,
		default: "recommended",
	},
	rules: {
		description: "Level, or level and options, of rules and families; a rule's own setting outranks its family's",
		schema: { $ref: "#/definitions/rules" },
		perFile: true,
		default: "{}",
	},
	words: {
		description: "Words that are right, whatever a dictionary says",
		schema: STRINGS,
		perFile: true,
		default: "[]",
	},
	sourceLanguages: {
		description: "The languages that articles may come from, as ISO 639-1 codes; any if empty",
		schema: { type: "array", items: { type: "string", pattern: "^[a-z]{2,3}$" } },
		perFile: true,
		default: "[]",
	},
	translated: {
		description: "Are the articles translations? `auto` leaves that to the evidence",
		schema: { enum: TRANSLATED },
		perFile: true,
		default: "auto",
	},
	formats: {
		description: "The format of files by pattern, where it is not the extension's",
		schema: { type: "object", additionalProperties: { enum: FORMAT_NAMES } },
		perFile: false,
		default: "{}",
	},
	fields: {
		description: "The fields of JSON Lines, CSV and TSV that hold articles",
		schema: STRINGS,
		perFile: true,
		default: '["text"]',
	},
	templates: {
		description: "Files of what the pages leave in their articles, as `postedit mine --write` stores them",
		schema: STRINGS,
		perFile: true,
		default: "[]",
	},
	ignores: {
		description: "Files and folders that are left out, in the patterns of .gitignore",
		schema: STRINGS,
		perFile: false,
		default: "[]",
	},
	score: {
		description: "How `postedit score` weighs errors, and what passes; see scores.md",
		schema: SCORE_SCHEMA,
		perFile: false,
		default: "{}",
	},
	overrides: {
		description: "Other settings for some files; the last that fits outranks",
		schema: { type: "array", items: { $ref: "#/definitions/override" } },
		perFile: false,
		default: "[]",
	},
};

/** Keys of an override beside those of `KEYS` that are per file. */
export const OVERRIDE_KEYS: Readonly<Record<string, { readonly description: string; readonly schema: Schema }>> = {
	files: {
		description: "Globs from the configuration's folder; one without a slash fits a name in any folder",
		schema: STRING_OR_STRINGS,
	},
	excludes: { description: "Globs of files that are no part of it after all", schema: STRING_OR_STRINGS },
};

const levelSchema: Schema = { enum: [...LEVEL_WORDS, true, false] };

const optionSchema = (option: Option): Schema => {
	const types: Readonly<Record<Option["type"], Schema>> = {
		strings: STRINGS,
		number: { type: "number" },
		boolean: { type: "boolean" },
		choice: { enum: option.values ?? [] },
	};
	return { ...types[option.type], description: option.description, default: option.default };
};

const ruleSchema = ({ meta, options }: Rule): Schema => ({
	description: `${meta.summary} (${meta.family}, ${meta.level})`,
	anyOf: [
		levelSchema,
		{
			type: "array",
			items: [
				levelSchema,
				{
					type: "object",
					properties: Object.fromEntries(
						Object.entries({ ...options, allow: ALLOW }).map(([name, option]) => [name, optionSchema(option)]),
					),
					additionalProperties: false,
				},
			],
			minItems: 1,
			maxItems: 2,
		},
	],
});

const properties = (entries: readonly (readonly [string, { description: string; schema: Schema }])[]): Schema =>
	Object.fromEntries(entries.map(([name, { description, schema }]) => [name, { description, ...schema }]));

/** The JSON Schema of a configuration. */
export const configurationSchema = (): Schema => ({
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Configuration of postedit",
	type: "object",
	properties: properties(Object.entries(KEYS)),
	additionalProperties: false,
	definitions: {
		rules: {
			type: "object",
			properties: {
				...Object.fromEntries(
					FAMILIES.map((family) => [family, { description: `All rules of the family ${family}`, ...levelSchema }]),
				),
				...Object.fromEntries(registry.map((rule) => [rule.meta.id, ruleSchema(rule)])),
			},
			additionalProperties: false,
		},
		override: {
			type: "object",
			properties: properties([
				...Object.entries(OVERRIDE_KEYS),
				...Object.entries(KEYS).filter(([, { perFile }]) => perFile),
			]),
			required: ["files"],
			additionalProperties: false,
		},
	},
});
