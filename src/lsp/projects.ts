import fs from "node:fs";
import path from "node:path";
import { Session } from "../chain/index.ts";
import {
	ConfigurationError,
	type Configurations,
	createConfigurations,
	createFileLinter,
	DEFAULT_SUPPRESSIONS,
	type FileLinter,
	type FileSettings,
	isIgnoredByName,
} from "../engine/index.ts";
import type { EditorSettings } from "./settings.ts";

/** What holds for one document. */
export interface Project {
	readonly settings: FileSettings;
	readonly linter: FileLinter;
	/** Left out by an ignore file or a configuration. */
	readonly isIgnored: boolean;
}

/** What the folders of a workspace say of the documents in them: configurations, suppressions, ignore files. */
export interface Projects {
	/** What holds for a path. Faults of configurations are told, and what can be known without them holds. */
	projectFor(file: string, editor: EditorSettings): Promise<Project>;
	/** The configurations as an editor's settings have them. */
	configurationsFor(file: string, editor: EditorSettings): Configurations;
	/** The workspace folder that a path is in, the innermost one. */
	folderOf(file: string): string | undefined;
	/** Where documents that are no files are taken to be; `undefined` if no folder is open. */
	firstFolder(): string | undefined;
	/** The file of suppressions that holds for a path: that of its workspace folder, else of its own folder. */
	suppressionsFor(file: string): string;
	/** Shared by everything that reads documents. */
	session(): Session;
	/** Reads all files again. */
	reload(): void;
}

interface Options {
	folders(): readonly string[];
	/** May configurations in JavaScript and TypeScript run? */
	readonly trusted: boolean;
	/** Hears of each fault of a configuration as it is met. */
	onFault(error: ConfigurationError): void;
}

const NOTHING_SUPPRESSED: ReadonlySet<string> = new Set();

const isInside = (file: string, folder: string): boolean => {
	const relative = path.relative(folder, file);
	return !relative.startsWith("..") && !path.isAbsolute(relative);
};

/** Reads what folders say when a document first needs it, and keeps it until `reload`. */
export const createProjects = ({ folders, trusted, onFault }: Options): Projects => {
	let configurations = new Map<string, Configurations>();
	let linters = new Map<string, Promise<FileLinter>>();
	let ignored = new Map<string, Promise<boolean>>();
	let session = new Session();

	const folderOf: Projects["folderOf"] = (file) =>
		folders()
			.filter((folder) => isInside(file, folder))
			.sort((a, b) => b.length - a.length)[0];
	const suppressionsFor: Projects["suppressionsFor"] = (file) =>
		path.join(folderOf(file) ?? path.dirname(file), DEFAULT_SUPPRESSIONS);

	/** What is told of, and done without. */
	const orElse = async <T>(work: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof ConfigurationError)) throw error;
			onFault(error);
			return otherwise();
		}
	};
	/** What `file` says (see `ConfigurationsOptions`); where that cannot be meant, what holds without any file. */
	const make = ({ preset, overriding }: EditorSettings, file: string | undefined): Configurations => {
		const options = { mayRunCode: trusted, ...(preset === undefined ? {} : { preset }), overriding };
		const read = createConfigurations(file === undefined ? options : { ...options, file });
		const bare = createConfigurations({ ...options, file: null });
		return {
			settingsFor: (of) =>
				orElse(
					() => read.settingsFor(of),
					() => bare.settingsFor(of),
				),
			layersFor: (folder) =>
				orElse(
					() => read.layersFor(folder),
					() => bare.layersFor(folder),
				),
		};
	};
	const configurationsFor: Projects["configurationsFor"] = (file, editor) => {
		const named =
			editor.configuration === undefined
				? undefined
				: path.resolve(folderOf(file) ?? path.dirname(file), editor.configuration);
		const key = JSON.stringify([named, editor.preset, editor.overriding]);
		const known = configurations.get(key) ?? make(editor, named);
		configurations.set(key, known);
		return known;
	};

	const suppressedIn = (location: string): Promise<ReadonlySet<string>> =>
		orElse(
			async () => {
				if (!fs.existsSync(location)) return NOTHING_SUPPRESSED;
				const { createSuppressions } = await import("../engine/suppress/suppressions.ts");
				return createSuppressions(location).fingerprints;
			},
			async () => NOTHING_SUPPRESSED,
		);
	const makeLinter = async (location: string): Promise<FileLinter> =>
		createFileLinter(
			{
				fixing: { mode: "none" },
				write: false,
				heedComments: true,
				reportUnused: false,
				suppressed: await suppressedIn(location),
				timed: false,
			},
			session,
		);
	const linterFor = (location: string): Promise<FileLinter> => {
		const linter = linters.get(location) ?? makeLinter(location);
		linters.set(location, linter);
		return linter;
	};
	const isIgnored = (file: string, editor: EditorSettings): Promise<boolean> => {
		const known = ignored.get(file) ?? isIgnoredByName(file, configurationsFor(file, editor), folderOf(file));
		ignored.set(file, known);
		return known;
	};

	return {
		async projectFor(file, editor) {
			const settings = await configurationsFor(file, editor).settingsFor(file);
			return { settings, linter: await linterFor(suppressionsFor(file)), isIgnored: await isIgnored(file, editor) };
		},
		configurationsFor,
		folderOf,
		firstFolder: () => folders()[0],
		suppressionsFor,
		session: () => session,
		reload() {
			configurations = new Map();
			linters = new Map();
			ignored = new Map();
			session = new Session();
		},
	};
};
