/** Builds the playground into `dist/playground`: a page that any host of static files can serve. Run by `npm run build`. */
import fs from "node:fs";
import path from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import registry from "../rules/registry.ts";
import { PRESETS } from "../src/engine/browser.ts";
import { explanationOf } from "../src/report/html/rules.ts";
import { bundledLicenses } from "./bundled-licenses.ts";
import { packedData } from "./packed-data.ts";

const root = path.dirname(import.meta.dirname);
const web = path.join(root, "src", "web", "playground");
const outdir = path.join(root, "dist", "playground");
const manifest: { version: string } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));

/** Articles to try: what each shows, and where it is. */
const EXAMPLES = [
	["From French: a festival", "articles/fr-harbour-festival.txt"],
	["From German: a coalition", "articles/de-coalition-dispute.txt"],
	["From Spanish: a reservoir", "articles/es-drought-reservoir.txt"],
	["From Russian: a cup", "articles/ru-volleyball-cup.txt"],
	["From Chinese: a railway", "articles/zh-tea-railway.txt"],
	["From Ukrainian: a plant", "articles/uk-thermal-plant.txt"],
	["Spun: a cabinet", "articles/spun-security-cabinet.txt"],
	["Good English: a cartographer", "clean/obituary-cartographer.txt"],
] as const;

const read = (...parts: readonly string[]): string => fs.readFileSync(path.join(root, ...parts), "utf8");

/** What modules named `playground:…` hold; see `built-in.d.ts`. */
const BUILT_IN: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
	choices: () => ({
		presets: Object.entries(PRESETS).map(([name, { summary }]) => [name, summary]),
		version: manifest.version,
	}),
	rules: () => ({
		pages: Object.fromEntries(
			registry.map(({ meta: { family, id } }) => [id, explanationOf(read("rules", family, id, "readme.md")).html]),
		),
	}),
	examples: () => ({
		examples: EXAMPLES.map(([name, file]) => ({ name, format: "plain", text: read("fixtures", file).trim() })),
	}),
};

const builtIn: Plugin = {
	name: "built-in",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^playground:/ }, ({ path: name }) => ({
			path: name.slice("playground:".length),
			namespace: "built-in",
		}));
		onLoad({ filter: /.*/, namespace: "built-in" }, ({ path: name }) => ({
			contents: Object.entries(BUILT_IN[name]?.() ?? {})
				.map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
				.join("\n"),
			loader: "js",
		}));
	},
};

const SHARED = {
	bundle: true,
	minify: true,
	metafile: true,
	format: "esm",
	platform: "browser",
	splitting: true,
	target: ["es2022", "chrome109", "firefox115", "safari16.4"],
	charset: "utf8",
	legalComments: "none",
	outdir,
	entryNames: "[name]-[hash]",
	chunkNames: "[name]-[hash]",
} as const satisfies BuildOptions;

/** The file that an entry point became. */
const builtFrom = ({ outputs }: Metafile, entry: string): string => {
	const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry)) ?? [];
	if (file === undefined) throw new Error(`${entry} was not built`);
	return path.basename(file);
};

const worker = await build({
	...SHARED,
	entryPoints: [path.join(web, "worker.ts")],
	plugins: [packedData(outdir, path.join(web, "unpack.ts"))],
});
const page = await build({
	...SHARED,
	entryPoints: [path.join(web, "page.ts"), path.join(web, "playground.css")],
	define: { WORKER: JSON.stringify(`./${builtFrom(worker.metafile, "worker.ts")}`) },
	plugins: [builtIn],
});
const html = read("src", "web", "playground", "index.html")
	.replace("./page.ts", `./${builtFrom(page.metafile, "page.ts")}`)
	.replace("./playground.css", `./${builtFrom(page.metafile, "playground.css")}`);
fs.writeFileSync(path.join(outdir, "index.html"), html);
const bundled = [worker, page].flatMap(({ metafile }) => Object.keys(metafile.inputs));
fs.writeFileSync(
	path.join(outdir, "LICENSES.txt"),
	`${read("LICENSE").trim()}\n\n${read("NOTICE").trim()}\n\n${"-".repeat(80)}\n\n${bundledLicenses(bundled)}`,
);

const sizes = fs
	.readdirSync(outdir)
	.map((name) => ({ name, size: fs.statSync(path.join(outdir, name)).size }))
	.sort((a, b) => b.size - a.size);
for (const { name, size } of sizes)
	console.log(`${String(Math.round(size / 1024)).padStart(6)} KB  dist/playground/${name}`);
