import path from "node:path";
import { bundleServer } from "../bundle.ts";

await bundleServer({
	entry: path.join(import.meta.dirname, "src", "main.ts"),
	outdir: path.join(import.meta.dirname, "dist"),
});
