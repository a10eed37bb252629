import { guess, type Overriding, PRESET_NAMES } from "../engine/index.ts";

/** What a user sets in the editor, under `postedit`; docs/editor-server.md has the same table for people. */
export interface EditorSettings {
	readonly enable: boolean;
	/** Lint as the user types, or when a file is opened and saved. */
	readonly run: "onType" | "onSave";
	/** Milliseconds without a key after which what was typed is linted. */
	readonly debounce: number;
	/** A configuration file that holds for all files; counted from the workspace folder. */
	readonly configuration: string | undefined;
	readonly preset: string | undefined;
	readonly overriding: Overriding;
	/** A line over the article that tells its findings and its origin. */
	readonly codeLens: boolean;
	/** Tell the client the same in a notification, `postedit/status`. */
	readonly status: boolean;
	/** Answer requests for the diagnostics of files that are not open. */
	readonly workspaceDiagnostics: boolean;
}

export const DEFAULTS: EditorSettings = {
	enable: true,
	run: "onType",
	debounce: 100,
	configuration: undefined,
	preset: undefined,
	overriding: {},
	codeLens: false,
	status: false,
	workspaceDiagnostics: true,
};

/** The keys of a configuration that an editor may set, too; they outrank the files. */
const CONFIGURATION_KEYS = ["rules", "words", "sourceLanguages", "translated", "fields"] as const;
/** What the client says at the start and nowhere else: no workspace may say it of itself. */
const INITIAL_KEYS = ["trusted"] as const;
/** Longer than anybody waits. */
const MOST_DEBOUNCE = 10_000;

type Given = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Given =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The part of a client's settings that is ours: under `postedit`, or all of it where that is what was asked for. */
export const ownPart = (given: unknown): Given => {
	if (!isObject(given)) return {};
	const own = given["postedit"];
	return isObject(own) ? own : given;
};

/** Reads one setting; a value that cannot be meant is as if it were not there. */
type Reader<T> = (value: unknown) => T | undefined;
const flag: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const text: Reader<string> = (value) => (typeof value === "string" && value !== "" ? value : undefined);
const milliseconds: Reader<number> = (value) =>
	typeof value === "number" && value >= 0 && value <= MOST_DEBOUNCE ? value : undefined;
const oneOf =
	<T extends string>(...words: readonly T[]): Reader<T> =>
	(value) =>
		words.find((word) => word === value);

/**
 * What a client's settings come to. `warn` hears of each that cannot be meant, and that the rest holds all the same. Null
 * and what is absent are defaults.
 */
export const readSettings = async (given: Given, warn: (message: string) => void): Promise<EditorSettings> => {
	const read = <T>(key: string, reader: Reader<T>, fallback: T, expected: string): T => {
		const value = given[key];
		if (value === undefined || value === null || value === "") return fallback;
		const known = reader(value);
		if (known === undefined) warn(`the setting postedit.${key}: expected ${expected}, not ${JSON.stringify(value)}`);
		return known ?? fallback;
	};
	const keys = [...Object.keys(DEFAULTS), ...CONFIGURATION_KEYS, ...INITIAL_KEYS, "trace"].filter(
		(key) => key !== "overriding",
	);
	for (const key of Object.keys(given))
		if (!keys.includes(key)) warn(`unknown setting postedit.${key}${guess(key, keys)}`);
	return {
		enable: read("enable", flag, DEFAULTS.enable, "true or false"),
		run: read("run", oneOf("onType", "onSave"), DEFAULTS.run, '"onType" or "onSave"'),
		debounce: read("debounce", milliseconds, DEFAULTS.debounce, `milliseconds from 0 to ${MOST_DEBOUNCE}`),
		configuration: read("configuration", text, DEFAULTS.configuration, "a path"),
		preset: read("preset", oneOf(...PRESET_NAMES), DEFAULTS.preset, `one of ${PRESET_NAMES.join(", ")}`),
		overriding: await readOverriding(given, warn),
		codeLens: read("codeLens", flag, DEFAULTS.codeLens, "true or false"),
		status: read("status", flag, DEFAULTS.status, "true or false"),
		workspaceDiagnostics: read("workspaceDiagnostics", flag, DEFAULTS.workspaceDiagnostics, "true or false"),
	};
};

/** The settings that a configuration may hold, too, each checked as if it stood in one. */
const readOverriding = async (given: Given, warn: (message: string) => void): Promise<Overriding> => {
	let overriding: Overriding = {};
	for (const key of CONFIGURATION_KEYS) {
		const value = given[key];
		if (value === undefined || value === null) continue;
		const { checkConfiguration } = await import("../engine/configuration/check.ts");
		try {
			const { rules, words, sourceLanguages, translated, fields } = checkConfiguration(
				{ [key]: value },
				"the settings",
			);
			overriding = {
				...overriding,
				...(rules ? { rules } : {}),
				...(words ? { words } : {}),
				...(sourceLanguages && sourceLanguages.length > 0 ? { sourceLanguages } : {}),
				...(translated && translated !== "auto" ? { translated } : {}),
				...(fields && fields.length > 0 ? { fields } : {}),
			};
		} catch (error) {
			warn(error instanceof Error ? error.message : String(error));
		}
	}
	return overriding;
};
