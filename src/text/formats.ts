import type { Container, Format } from "./format.ts";
import { plain } from "./plain.ts";

/** A format by name; its module is loaded when a file first has it, for most runs see plain text only. */
interface FormatEntry {
	readonly extensions: readonly string[];
	load(): Promise<Format>;
}
interface ContainerEntry {
	readonly extensions: readonly string[];
	loadContainer(): Promise<Container>;
}

const ENTRIES: Readonly<Record<string, FormatEntry | ContainerEntry>> = {
	plain: { extensions: plain.extensions, load: async () => plain },
	markdown: {
		extensions: [".md", ".markdown", ".mdown", ".mkd"],
		load: async () => (await import("./markdown.ts")).markdown,
	},
	html: { extensions: [".html", ".htm", ".xhtml"], load: async () => (await import("./html.ts")).html },
	srt: { extensions: [".srt"], load: async () => (await import("./subtitles.ts")).srt },
	vtt: { extensions: [".vtt"], load: async () => (await import("./subtitles.ts")).vtt },
	jsonl: { extensions: [".jsonl", ".ndjson"], loadContainer: async () => (await import("./jsonl.ts")).jsonl },
	csv: { extensions: [".csv"], loadContainer: async () => (await import("./csv.ts")).csv },
	tsv: { extensions: [".tsv", ".tab"], loadContainer: async () => (await import("./csv.ts")).tsv },
};

/** The names that `loadFormat` and `loadContainer` know. */
export const FORMAT_NAMES: readonly string[] = Object.keys(ENTRIES);

const byExtension = (path: string): string | undefined => {
	const dot = path.lastIndexOf(".");
	const extension = dot > path.lastIndexOf("/") ? path.slice(dot).toLowerCase() : "";
	return FORMAT_NAMES.find((name) => ENTRIES[name]?.extensions.includes(extension));
};

/** The name of the format that a path's extension stands for; plain text if none. */
export const formatNameOf = (path: string): string => byExtension(path) ?? plain.name;

/** Is a file of that name an article by its extension? */
export const isKnownExtension = (path: string): boolean => byExtension(path) !== undefined;

const loaded = new Map<string, Format>([[plain.name, plain]]);
const loadedContainers = new Map<string, Container>();

/** The format of that name if it is loaded already. */
export const loadedFormat = (name: string): Format | undefined => loaded.get(name);

const entryOf = (name: string): FormatEntry | ContainerEntry => {
	const entry = Object.hasOwn(ENTRIES, name) ? ENTRIES[name] : undefined;
	if (!entry)
		throw new RangeError(`Unknown format ${JSON.stringify(name)}, expected one of ${FORMAT_NAMES.join(", ")}`);
	return entry;
};

/** Does a format of that name hold many articles? */
export const isContainer = (name: string): boolean => "loadContainer" in entryOf(name);

/**
 * Loads a format; a container is read as plain text. Throws a `RangeError` that lists the formats there are if there is
 * none of that name.
 */
export const loadFormat = async (name: string): Promise<Format> => {
	const entry = entryOf(name);
	const format = loaded.get(name) ?? ("load" in entry ? await entry.load() : plain);
	loaded.set(name, format);
	return format;
};

/** Loads a format of many articles. Throws a `RangeError` if that name stands for none. */
export const loadContainer = async (name: string): Promise<Container> => {
	const entry = entryOf(name);
	if (!("loadContainer" in entry)) throw new RangeError(`The format ${name} holds one article, not many`);
	const container = loadedContainers.get(name) ?? (await entry.loadContainer());
	loadedContainers.set(name, container);
	return container;
};
