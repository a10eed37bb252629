import registry from "../../../rules/registry.ts";
import { configureRule } from "../../chain/index.ts";
import { FAMILIES } from "../../core/index.ts";
import { FORMAT_NAMES } from "../../text/index.ts";
import type { Configuration, RuleEntry } from "./configuration.ts";
import { ConfigurationError } from "./error.ts";
import { guess } from "./nearest.ts";
import { KEYS, LEVEL_WORDS, OVERRIDE_KEYS, TRANSLATED } from "./schema.ts";
import { scoreFault } from "./score.ts";
import { settingOf } from "./setting.ts";

type Unchecked = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unchecked =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((item) => typeof item === "string");
const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Checks one rule's setting. `fail` throws. */
const checkRule = (id: string, value: unknown, at: string, fail: (message: string) => never): void => {
	const isFamily = FAMILIES.some((family) => family === id);
	const rule = registry.find(({ meta }) => meta.id === id);
	if (!rule && !isFamily)
		fail(`${at}: unknown rule ${shown(id)}${guess(id, [...registry.map(({ meta }) => meta.id), ...FAMILIES])}`);
	const [level, options, ...more]: readonly unknown[] = Array.isArray(value) ? value : [value];
	if (typeof level !== "boolean" && !LEVEL_WORDS.some((word) => word === level))
		fail(`${at}.${id}: unknown level ${shown(level)}, expected one of ${LEVEL_WORDS.join(", ")}`);
	if (more.length > 0) fail(`${at}.${id}: expected a level and options, not ${shown(value)}`);
	if (options === undefined) return;
	if (!isObject(options)) fail(`${at}.${id}: expected an object of options, not ${shown(options)}`);
	else if (!rule) fail(`${at}.${id}: a family takes a level and no options`);
	else {
		try {
			configureRule(rule, [true, options]);
		} catch (error) {
			fail(`${at}.${id}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
};

/** Is this a setting of a rule, once `checkRule` has let it pass? */
const isEntry = (_value: unknown): _value is RuleEntry => true;

const checkSettings = (given: Unchecked, at: string, fail: (message: string) => never): void => {
	const { rules, words, sourceLanguages, translated, fields, templates } = given;
	const path = (key: string) => (at ? `${at}.${key}` : key);
	if (rules !== undefined) {
		if (!isObject(rules)) fail(`${path("rules")}: expected an object, not ${shown(rules)}`);
		else
			for (const [id, value] of Object.entries(rules)) {
				checkRule(id, value, path("rules"), fail);
				if (isEntry(value)) settingOf(value);
			}
	}
	for (const [key, value] of Object.entries({ words, sourceLanguages, fields, templates }))
		if (value !== undefined && !isStrings(value))
			fail(`${path(key)}: expected an array of strings, not ${shown(value)}`);
	if (isStrings(sourceLanguages))
		for (const code of sourceLanguages)
			if (!/^[a-z]{2,3}$/.test(code))
				fail(`${path("sourceLanguages")}: expected codes such as "fr" or "zh", not ${shown(code)}`);
	if (translated !== undefined && !TRANSLATED.some((word) => word === translated))
		fail(`${path("translated")}: expected one of ${TRANSLATED.join(", ")}, not ${shown(translated)}`);
};

const checkOverride = (override: unknown, at: string, fail: (message: string) => never): void => {
	if (!isObject(override)) {
		fail(`${at}: expected an object, not ${shown(override)}`);
		return;
	}
	const known = [...Object.keys(OVERRIDE_KEYS), ...Object.keys(KEYS).filter((key) => KEYS[key]?.perFile)];
	for (const key of Object.keys(override))
		if (!known.includes(key)) fail(`${at}: unknown key ${shown(key)}${guess(key, known)}`);
	for (const key of Object.keys(OVERRIDE_KEYS)) {
		const value = override[key];
		if (value === undefined ? key === "files" : !(typeof value === "string" || isStrings(value)))
			fail(`${at}.${key}: expected a glob or an array of globs${value === undefined ? "" : `, not ${shown(value)}`}`);
	}
	checkSettings(override, at, fail);
};

/** What `checkConfiguration` promises. */
const isConfiguration = (given: Unchecked, file: string): given is Unchecked & Configuration => {
	const fail = (message: string): never => {
		throw new ConfigurationError(`${file}: ${message}`, file);
	};
	for (const key of Object.keys(given))
		if (!Object.hasOwn(KEYS, key)) fail(`unknown key ${shown(key)}${guess(key, Object.keys(KEYS))}`);
	const { extends: parents, formats, ignores, overrides, score, $schema } = given;
	if ($schema !== undefined && typeof $schema !== "string") fail(`$schema: expected a string, not ${shown($schema)}`);
	if (parents !== undefined && typeof parents !== "string" && !isStrings(parents))
		fail(`extends: expected a preset, a path, or an array of them, not ${shown(parents)}`);
	if (ignores !== undefined && !isStrings(ignores))
		fail(`ignores: expected an array of patterns, not ${shown(ignores)}`);
	if (formats !== undefined) {
		if (!isObject(formats)) fail(`formats: expected an object, not ${shown(formats)}`);
		else
			for (const [pattern, name] of Object.entries(formats))
				if (typeof name !== "string" || !FORMAT_NAMES.includes(name))
					fail(`formats[${shown(pattern)}]: unknown format ${shown(name)}${guess(String(name), FORMAT_NAMES)}`);
	}
	const inScore = score === undefined ? undefined : scoreFault(score);
	if (inScore !== undefined) fail(inScore);
	if (overrides !== undefined && !Array.isArray(overrides))
		fail(`overrides: expected an array, not ${shown(overrides)}`);
	if (Array.isArray(overrides))
		for (const [i, override] of overrides.entries()) checkOverride(override, `overrides[${i}]`, fail);
	checkSettings(given, "", fail);
	return true;
};

/** What a file holds, as a configuration. Throws a `ConfigurationError` that names the file, the key and the nearest valid one. */
export const checkConfiguration = (given: unknown, file: string): Configuration => {
	if (!isObject(given)) throw new ConfigurationError(`${file}: expected an object, not ${shown(given)}`, file);
	if (!isConfiguration(given, file)) throw new ConfigurationError(`${file}: not a configuration`, file);
	return given;
};
