import path from "node:path";
import { formatNameOf } from "../../text/index.ts";
import type { FileSettings } from "./configuration.ts";
import type { Layer } from "./layers.ts";
import type { Trust } from "./load.ts";
import type { Overriding, SettingsPart } from "./settle.ts";

export interface ConfigurationsOptions extends Trust {
	/** This file and no other; `null` for none at all. */
	readonly file?: string | null;
	/** Stands for the presets that files of configuration extend. */
	readonly preset?: string;
	readonly overriding?: Overriding;
}

/** The configurations of a run: for each file the nearest one above it. What has been read once is kept. */
export interface Configurations {
	/** What holds for a file. Throws a `ConfigurationError`. */
	settingsFor(file: string): Promise<FileSettings>;
	/** The layers that hold for the files of a folder, general ones first. Throws a `ConfigurationError`. */
	layersFor(folder: string): Promise<readonly Layer[]>;
}

/** The test of a glob; one without a slash fits a name in any folder. */
export type Fits = (relative: string) => boolean;
const fitsOf = async (globs: string | readonly string[] | undefined): Promise<Fits> => {
	const all = typeof globs === "string" ? [globs] : (globs ?? []);
	if (all.length === 0) return () => false;
	const { default: picomatch } = await import("picomatch");
	const tests = all.map((glob) => {
		const trimmed = glob.replace(/^\.\//, "").replace(/\/$/, "/**");
		return picomatch(trimmed.includes("/") ? trimmed : `**/${trimmed}`, { dot: true });
	});
	return (relative) => tests.some((test) => test(relative));
};

/** Settings of a layer or an override, and which files they are for. */
interface Part extends SettingsPart {
	fits(relative: string): boolean;
}

/** The layers of a folder, ready to be asked. */
interface Prepared {
	readonly layers: readonly Layer[];
	readonly parts: readonly Part[];
	readonly formats: readonly { readonly folder: string; readonly fits: Fits; readonly name: string }[];
	/** Settings by which parts fit: most files of a folder share them. */
	readonly made: Map<string, FileSettings>;
}

const prepare = async (layers: readonly Layer[]): Promise<Prepared> => {
	const parts: Part[] = [];
	const formats: { folder: string; fits: Fits; name: string }[] = [];
	for (const { folder, configuration, preset } of layers) {
		parts.push({ folder, settings: configuration, ...(preset ? { preset } : {}), fits: () => true });
		for (const override of configuration.overrides ?? []) {
			const files = await fitsOf(override.files);
			const excludes = await fitsOf(override.excludes);
			parts.push({ folder, settings: override, fits: (name) => files(name) && !excludes(name) });
		}
		for (const [glob, name] of Object.entries(configuration.formats ?? {}))
			formats.push({ folder, fits: await fitsOf(glob), name });
	}
	return { layers, parts, formats, made: new Map() };
};

const relativeTo = (folder: string, file: string): string => path.relative(folder, file).split(path.sep).join("/");

/** Configurations that are looked for and read when a file first needs them. */
export const createConfigurations = (options: ConfigurationsOptions): Configurations => {
	const { file: given, preset, overriding = {} } = options;
	/** A person's own words hold wherever configurations do. */
	let own: readonly string[] | undefined;
	const ownWords = async (): Promise<readonly string[]> => {
		if (given === null) return [];
		own ??= (await import("./user-words.ts")).userWords();
		return own;
	};
	const byFile = new Map<string, Promise<Prepared>>();
	const byFolder = new Map<string, Promise<Prepared>>();

	const bare = async (folder: string): Promise<Prepared> => {
		const { bareLayers } = await import("./layers.ts");
		return prepare(bareLayers(folder, preset));
	};
	const ofFile = (file: string): Promise<Prepared> => {
		const known = byFile.get(file);
		if (known) return known;
		const reading = import("./layers.ts").then(async ({ layersOf }) => prepare(await layersOf(file, options, preset)));
		byFile.set(file, reading);
		return reading;
	};
	const lookFor = async (folder: string): Promise<Prepared> => {
		const { configurationFileIn } = await import("./load.ts");
		const file = configurationFileIn(folder);
		if (file) return ofFile(file);
		const parent = path.dirname(folder);
		return parent === folder ? bare(folder) : ofFolder(parent);
	};
	const ofFolder = (folder: string): Promise<Prepared> => {
		if (given === null) return known("", () => bare(folder));
		if (given !== undefined) return ofFile(path.resolve(given));
		return known(folder, () => lookFor(folder));
	};
	const known = (folder: string, find: () => Promise<Prepared>): Promise<Prepared> => {
		const prepared = byFolder.get(folder) ?? find();
		byFolder.set(folder, prepared);
		return prepared;
	};

	return {
		async settingsFor(file) {
			const absolute = path.resolve(file);
			const prepared = await ofFolder(path.dirname(absolute));
			const fits = prepared.parts.map((part) => part.fits(relativeTo(part.folder, absolute)));
			const format =
				overriding.format ??
				prepared.formats.findLast(({ folder, fits: fitsFormat }) => fitsFormat(relativeTo(folder, absolute)))?.name ??
				formatNameOf(absolute);
			const key = `${format} ${fits.map(Number).join("")}`;
			const before = prepared.made.get(key);
			if (before) return before;
			const { settle } = await import("./settle.ts");
			const made = {
				...settle(
					prepared.parts.filter((_part, i) => fits[i]),
					{ ...overriding, words: [...(overriding.words ?? []), ...(await ownWords())] },
				),
				format,
			};
			prepared.made.set(key, made);
			return made;
		},
		async layersFor(folder) {
			return (await ofFolder(path.resolve(folder))).layers;
		},
	};
};
