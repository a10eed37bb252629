import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkConfiguration } from "./check.ts";
import type { Configuration } from "./configuration.ts";
import { ConfigurationError } from "./error.ts";

/** File names that are looked for in a folder, the first one wins; then `package.json` with a key `postedit`. */
export const CONFIGURATION_NAMES = ["ts", "mts", "js", "mjs", "json", "jsonc", "yaml", "yml"].map(
	(extension) => `postedit.config.${extension}`,
);

/** May configurations written in a programming language be run? Not in a workspace that nobody trusts. */
export interface Trust {
	readonly mayRunCode: boolean;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const placeIn = (text: string, offset: number): string => {
	const before = text.slice(0, offset).split("\n");
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

const readText = (file: string): string => {
	try {
		return fs.readFileSync(file, "utf8").replace(/^\uFEFF/, "");
	} catch (error) {
		throw new ConfigurationError(`Cannot read the configuration ${file}: ${messageOf(error)}`);
	}
};

const readJson = async (file: string): Promise<unknown> => {
	const text = readText(file);
	const { default: jsonc } = await import("jsonc-parser");
	const faults: import("jsonc-parser").ParseError[] = [];
	const value: unknown = jsonc.parse(text, faults, { allowTrailingComma: true });
	const [fault] = faults;
	if (fault)
		throw new ConfigurationError(
			`${file}:${placeIn(text, fault.offset)}: not JSON: ${jsonc
				.printParseErrorCode(fault.error)
				.replace(/(?<=[a-z])(?=[A-Z])/g, " ")
				.toLowerCase()}`,
		);
	return value;
};

const readYaml = async (file: string): Promise<unknown> => {
	const { parse } = await import("yaml");
	try {
		const value: unknown = parse(readText(file));
		return value ?? {};
	} catch (error) {
		if (error instanceof ConfigurationError) throw error;
		throw new ConfigurationError(`${file}: not YAML: ${messageOf(error)}`);
	}
};

const defaultOf = (module: unknown): unknown =>
	typeof module === "object" && module !== null && "default" in module ? module.default : module;

const runCode = async (file: string, { mayRunCode }: Trust): Promise<unknown> => {
	if (!mayRunCode)
		throw new ConfigurationError(
			`${file}: a configuration in JavaScript or TypeScript is not run here; trust the workspace, or write it as JSON or YAML`,
		);
	try {
		if (/\.m?ts$/.test(file)) {
			const { createJiti } = await import("jiti");
			return defaultOf(await createJiti(import.meta.url, { moduleCache: false }).import(file));
		}
		// A process that watches runs it again when it has changed.
		return defaultOf(await import(`${pathToFileURL(file).href}?${fs.statSync(file).mtimeMs}`));
	} catch (error) {
		throw new ConfigurationError(`${file}: cannot be run: ${messageOf(error)}`);
	}
};

/** The key `postedit` of a package.json; `undefined` if it has none. */
export const readManifest = (file: string): unknown => {
	const text = readText(file);
	// Most manifests are not about us, and a broken one is for npm to complain of.
	if (!text.includes('"postedit"')) return undefined;
	try {
		const manifest: unknown = JSON.parse(text);
		return typeof manifest === "object" && manifest !== null && "postedit" in manifest
			? typeof manifest.postedit === "object"
				? manifest.postedit
				: undefined
			: undefined;
	} catch {
		return undefined;
	}
};

/**
 * Reads and checks one configuration file, by its extension. Files of data are never executed. Throws a
 * `ConfigurationError` that names the file and the place.
 */
export const loadConfiguration = async (file: string, trust: Trust): Promise<Configuration> => {
	const extension = path.extname(file).toLowerCase();
	if (path.basename(file) === "package.json") return checkConfiguration(readManifest(file) ?? {}, file);
	switch (extension) {
		case ".ts":
		case ".mts":
		case ".js":
		case ".mjs":
			return checkConfiguration(await runCode(file, trust), file);
		case ".yaml":
		case ".yml":
			return checkConfiguration(await readYaml(file), file);
		case ".json":
		case ".jsonc":
			return checkConfiguration(await readJson(file), file);
		default:
			throw new ConfigurationError(
				`${file}: unknown kind of configuration, expected ts, mts, js, mjs, json, jsonc, yaml or package.json`,
			);
	}
};

/** The configuration file of a folder itself; `undefined` if it has none. */
export const configurationFileIn = (folder: string): string | undefined => {
	const names = new Set(entriesOf(folder));
	const name = CONFIGURATION_NAMES.find((candidate) => names.has(candidate));
	if (name) return path.join(folder, name);
	const manifest = path.join(folder, "package.json");
	return names.has("package.json") && readManifest(manifest) !== undefined ? manifest : undefined;
};

/** Does any of the names exist? A look at each is cheaper than reading a folder of a hundred thousand files. */
const entriesOf = (folder: string): readonly string[] =>
	[...CONFIGURATION_NAMES, "package.json"].filter((name) =>
		fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile(),
	);
