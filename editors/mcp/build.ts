import path from "node:path";
import { bundleServer, writeLicences } from "../bundle.ts";

const dist = path.join(import.meta.dirname, "dist");
const bundle = await bundleServer({ entry: path.join(import.meta.dirname, "src", "main.ts"), outdir: dist });
writeLicences(path.join(dist, "LICENSES.txt"), [bundle]);
