import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type PageTemplates, TEMPLATE_PLACES } from "../../core/index.ts";
import { isResidueKind, RESIDUE_KINDS } from "../../facts/index.ts";
import { ConfigurationError } from "../configuration/error.ts";
import { guess } from "../configuration/nearest.ts";
import { replaceOrCreate } from "../run/write.ts";
import { pageTemplatesOf, type StoredTemplate, TEMPLATE_POSITIONS } from "./template.ts";

const VERSION = 1;

/** A file of templates as it was when the configuration was read. Plain data: it may go to another thread. */
export interface TemplatesFile {
	/** Absolute. */
	readonly path: string;
	/** Of the content: another one is another setting, for the cache too. */
	readonly digest: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** What is wrong with one value of an entry; `undefined` if nothing. An entry written by hand needs a template and a place only. */
const faultOf = (key: string, value: unknown): string | undefined => {
	switch (key) {
		case "template":
			return typeof value === "string" && value !== "" ? undefined : "expected a text";
		case "place":
			return TEMPLATE_PLACES.some((place) => place === value)
				? undefined
				: `expected one of ${TEMPLATE_PLACES.join(", ")}`;
		case "rule":
			return value === undefined || (typeof value === "string" && isResidueKind(value))
				? undefined
				: `unknown residue rule ${shown(value)}${guess(String(value), RESIDUE_KINDS)}`;
		case "position":
			return value === undefined || TEMPLATE_POSITIONS.some((position) => position === value)
				? undefined
				: `expected one of ${TEMPLATE_POSITIONS.join(", ")}`;
		case "accepted":
			return value === undefined || typeof value === "boolean" ? undefined : "expected true or false";
		case "support":
		case "articles":
			return value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= 0)
				? undefined
				: "expected a whole number";
		case "site":
		case "example":
			return value === undefined || typeof value === "string" ? undefined : "expected a text";
		default:
			return `unknown key${guess(key, KEYS)}`;
	}
};
const KEYS = ["template", "place", "rule", "accepted", "site", "position", "support", "articles", "example"] as const;

const textOr = (value: unknown, fallback: string): string => (typeof value === "string" ? value : fallback);
const numberOr = (value: unknown): number => (typeof value === "number" ? value : 0);

const entryOf = (given: unknown, at: string): StoredTemplate => {
	if (!isObject(given)) throw new ConfigurationError(`${at}: expected an object, not ${shown(given)}`);
	for (const key of new Set([...KEYS, ...Object.keys(given)])) {
		const fault = faultOf(key, given[key]);
		if (fault !== undefined) throw new ConfigurationError(`${at}: ${key}: ${fault}, not ${shown(given[key])}`);
	}
	return {
		template: textOr(given["template"], ""),
		place: TEMPLATE_PLACES.find((place) => place === given["place"]) ?? "line",
		rule: textOr(given["rule"], "navigation"),
		accepted: given["accepted"] !== false,
		site: textOr(given["site"], "this site"),
		position: TEMPLATE_POSITIONS.find((position) => position === given["position"]) ?? "inside",
		support: numberOr(given["support"]),
		articles: numberOr(given["articles"]),
		example: textOr(given["example"], ""),
	};
};

const parse = (text: string, location: string): readonly StoredTemplate[] => {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new ConfigurationError(`${location}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (!isObject(value) || value["version"] !== VERSION || !Array.isArray(value["templates"]))
		throw new ConfigurationError(
			`${location}: expected {"version": ${VERSION}, "templates": [{"template": …, "place": "line"}]}, as \`postedit mine --write\` stores it`,
		);
	return value["templates"].map((given: unknown, i) => entryOf(given, `${location}: templates[${i}]`));
};

const readText = (location: string): string => {
	try {
		return fs.readFileSync(location, "utf8");
	} catch (error) {
		const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
		throw new ConfigurationError(
			missing
				? `${location}: no such file of templates; \`postedit mine CORPUS --write ${path.basename(location)}\` makes one`
				: `Cannot read the templates ${location}: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
};

const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);

const loaded = new Map<string, PageTemplates>();

/** Reads and checks a file of templates. Throws a `ConfigurationError` that names the file, the entry and what was expected. */
export const openTemplates = (location: string): TemplatesFile => {
	const text = readText(location);
	const file = { path: location, digest: digestOf(text) };
	const key = `${file.path} ${file.digest}`;
	if (!loaded.has(key)) loaded.set(key, pageTemplatesOf(parse(text, location)));
	return file;
};

/** What the rules look up in several files together; `undefined` for none. Throws as {@link openTemplates}. */
export const loadTemplates = (files: readonly TemplatesFile[]): PageTemplates | undefined => {
	if (files.length === 0) return undefined;
	const all = files.flatMap(({ path: location, digest }) => {
		const known = loaded.get(`${location} ${digest}`);
		if (known) return [known];
		const { digest: now } = openTemplates(location);
		return loaded.get(`${location} ${now}`) ?? [];
	});
	const [only, ...more] = all;
	if (only && more.length === 0) return only;
	const together = (place: keyof PageTemplates) => new Map(all.flatMap((templates) => [...templates[place]]));
	return { line: together("line"), head: together("head"), tail: together("tail") };
};

const keyOf = ({ site, place, template }: StoredTemplate): string => `${site}\n${place}\n${template}`;

/** The templates that a file stores; none if there is no such file. Throws a `ConfigurationError` for a file of another kind. */
export const readTemplates = (location: string): readonly StoredTemplate[] =>
	fs.existsSync(location) ? parse(readText(location), location) : [];

/** Says which templates somebody has rejected in a file; none if there is no such file. Throws as {@link readTemplates}. */
export const rejectedIn = (location: string): ((template: StoredTemplate) => boolean) => {
	const rejected = new Set(readTemplates(location).flatMap((one) => (one.accepted ? [] : [keyOf(one)])));
	return (template) => rejected.has(keyOf(template));
};

/**
 * Adds templates to a file, which need not exist: what stood there stays, with new counts where it was found again, and
 * whether it is accepted. Gives how many are new. Throws a `ConfigurationError`, with the file as it was.
 */
export const storeTemplates = (location: string, found: readonly StoredTemplate[]): number => {
	const before = new Map(readTemplates(location).map((template) => [keyOf(template), template]));
	const all = new Map(before);
	for (const { template, place, rule, accepted, site, position, support, articles, example } of found) {
		const stored = { template, place, rule, accepted, site, position, support, articles, example };
		const known = before.get(keyOf(stored));
		all.set(keyOf(stored), known ? { ...stored, accepted: known.accepted, rule: known.rule } : stored);
	}
	const rows = [...all.values()]
		.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
		.map((template) => `\t\t${JSON.stringify(template)}`);
	const text = `{\n\t"version": ${VERSION},\n\t"templates": [\n${rows.join(",\n")}${rows.length > 0 ? "\n" : ""}\t]\n}\n`;
	try {
		replaceOrCreate(location, new TextEncoder().encode(text));
	} catch (error) {
		throw new ConfigurationError(`Cannot write ${location}: ${error instanceof Error ? error.message : String(error)}`);
	}
	return all.size - before.size;
};
