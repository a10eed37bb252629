import type { Format } from "./format.ts";
import { plain } from "./plain.ts";

/** The formats by name, each loaded when a file first has it: most runs see plain text only. */
const LOADERS: Readonly<Record<string, { readonly extensions: readonly string[]; load(): Promise<Format> }>> = {
	plain: { extensions: plain.extensions, load: async () => plain },
	markdown: {
		extensions: [".md", ".markdown", ".mdown", ".mkd"],
		load: async () => (await import("./markdown.ts")).markdown,
	},
};

/** The names that `loadFormat` knows. */
export const FORMAT_NAMES: readonly string[] = Object.keys(LOADERS);

const byExtension = (path: string): string | undefined => {
	const dot = path.lastIndexOf(".");
	const extension = dot > path.lastIndexOf("/") ? path.slice(dot).toLowerCase() : "";
	return FORMAT_NAMES.find((name) => LOADERS[name]?.extensions.includes(extension));
};

/** The name of the format that a path's extension stands for; plain text if none. */
export const formatNameOf = (path: string): string => byExtension(path) ?? plain.name;

/** Is a file of that name an article by its extension? */
export const isKnownExtension = (path: string): boolean => byExtension(path) !== undefined;

const loaded = new Map<string, Format>([[plain.name, plain]]);

/** The format of that name if it is loaded already. */
export const loadedFormat = (name: string): Format | undefined => loaded.get(name);

/** Loads a format. Throws a `RangeError` that lists the formats there are if there is none of that name. */
export const loadFormat = async (name: string): Promise<Format> => {
	const loader = LOADERS[name];
	if (!loader)
		throw new RangeError(`Unknown format ${JSON.stringify(name)}, expected one of ${FORMAT_NAMES.join(", ")}`);
	const format = loaded.get(name) ?? (await loader.load());
	loaded.set(name, format);
	return format;
};
