/** Builds `dist`: the extension, the server with all that it needs, and the schema of configurations. */
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { configurationSchema } from "../../src/engine/configuration/schema.ts";
import { bundleServer, writeLicences } from "../bundle.ts";

const folder = import.meta.dirname;
const dist = path.join(folder, "dist");
fs.rmSync(dist, { recursive: true, force: true });
const server = await bundleServer({ entry: path.join(folder, "src", "server.ts"), outdir: path.join(dist, "server") });
const extension = await build({
	absWorkingDir: path.join(folder, "..", ".."),
	entryPoints: [path.join(folder, "src", "extension.ts")],
	outfile: path.join(dist, "extension.cjs"),
	bundle: true,
	format: "cjs",
	platform: "node",
	target: "node20",
	external: ["vscode"],
	minifySyntax: true,
	minifyWhitespace: true,
	metafile: true,
	logLevel: "warning",
});
writeLicences(path.join(dist, "LICENSES.txt"), [server, extension.metafile]);
fs.writeFileSync(path.join(dist, "schema.json"), JSON.stringify(configurationSchema()));
