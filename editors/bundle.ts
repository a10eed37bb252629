/** Bundles what runs in an editor with the linter and all that it needs, so that it starts fast and installs nothing. */
import fs from "node:fs";
import path from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

const root = path.dirname(import.meta.dirname);

/** The dictionaries read their files from beside themselves: here they are part of the module. */
const dictionaries: Plugin = {
	name: "dictionaries",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]dictionary-en(?:-gb)?[\\/]index\.js$/ }, ({ path: file }) => ({
			contents: `import aff from "./index.aff"; import dic from "./index.dic"; export default { aff, dic };`,
			resolveDir: path.dirname(file),
		}));
	},
};

/** A bundle opens few files: rules need not be loaded by and by, each from a chunk of its own. */
const ruleBatches: Plugin = {
	name: "rule-batches",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]generated[\\/]rule-batches\.ts$/ }, () => ({ contents: "export const ruleBatches = [];" }));
	},
};

/**
 * Two packages are CommonJS for Node and have their modules beside it. The former of them asks for its parts in a way that
 * no bundler sees, and of the latter a late import would have a default export only.
 */
const modules: Plugin = {
	name: "modules",
	setup({ onLoad, onResolve }) {
		onLoad({ filter: /[\\/]jsonc-parser[\\/]lib[\\/]umd[\\/]main\.js$/ }, ({ path: file }) => ({
			contents: `import * as parser from "../esm/main.js"; export * from "../esm/main.js"; export default parser;`,
			resolveDir: path.dirname(file),
		}));
		onResolve({ filter: /^yaml$/ }, () => ({ path: path.join(root, "node_modules", "yaml", "browser", "index.js") }));
	},
};

const JITI = "jiti/lib/jiti.mjs";
/** jiti loads its compiler from beside itself, and only for a configuration in TypeScript: it stays as it is. */
const jiti: Plugin = {
	name: "jiti",
	setup({ onResolve }) {
		onResolve({ filter: /^jiti$/ }, () => ({ path: `./${JITI}`, external: true }));
	},
};

const packageOf = (file: string): string | undefined =>
	/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];

/** Writes the licences of all that was bundled, as most of them demand; the bundles were made from the root of the repository. */
export const writeLicences = (file: string, bundles: readonly Metafile[]): void => {
	const inputs = bundles.flatMap((bundle) => Object.keys(bundle.inputs));
	const folders = new Set(inputs.flatMap((input) => packageOf(input.replaceAll("\\", "/")) ?? []));
	folders.add("node_modules/jiti");
	const entries = [...folders].map((folder) => {
		const manifest: { name: string; version: string; license?: string } = JSON.parse(
			fs.readFileSync(path.join(root, folder, "package.json"), "utf8"),
		);
		const name = fs.readdirSync(path.join(root, folder)).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
		const text = name === undefined ? "" : fs.readFileSync(path.join(root, folder, name), "utf8").trim();
		return `${manifest.name} ${manifest.version} (${manifest.license ?? "see below"})\n\n${text}\n`;
	});
	fs.writeFileSync(file, entries.sort().join(`\n${"-".repeat(80)}\n\n`));
};

/** Where a bundle comes from and goes to. */
export interface BundleOptions {
	/** The module that starts the server; its name without extension is the bundle's. */
	readonly entry: string;
	/** The folder that is made anew. */
	readonly outdir: string;
}

/**
 * Writes an ES module for Node with its chunks and the readmes of the rules into `outdir`, and gives what went into it.
 * What a run does not need stays in a chunk of its own that is not read.
 */
export const bundleServer = async ({ entry, outdir }: BundleOptions): Promise<Metafile> => {
	fs.rmSync(outdir, { recursive: true, force: true });
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints: [entry],
		outdir,
		bundle: true,
		splitting: true,
		chunkNames: "[name]-[hash]",
		format: "esm",
		platform: "node",
		target: "node20",
		minifySyntax: true,
		minifyWhitespace: true,
		metafile: true,
		logLevel: "warning",
		loader: { ".aff": "binary", ".dic": "binary" },
		plugins: [dictionaries, modules, ruleBatches, jiti],
		// Packages in CommonJS ask for Node's own modules by require.
		banner: {
			js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
		},
	});
	const kept = path.join(root, "node_modules", "jiti");
	for (const name of ["lib", "dist", "package.json", "LICENSE"])
		fs.cpSync(path.join(kept, name), path.join(outdir, "jiti", name), {
			recursive: true,
			filter: (file) => !/\.d\.[cm]?ts$/.test(file),
		});
	fs.copyFileSync(path.join(root, "NOTICE"), path.join(outdir, "NOTICE"));
	// What the linter looks for in the folder of its package.
	fs.copyFileSync(path.join(root, "package.json"), path.join(outdir, "package.json"));
	fs.cpSync(path.join(root, "rules"), path.join(outdir, "rules"), {
		recursive: true,
		filter: (file) => path.extname(file) === "" || path.basename(file) === "readme.md",
	});
	return metafile;
};
