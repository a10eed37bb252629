/** Makes the command executable, which the compiler does not: `npx postedit` links it once and runs what is there after each build. */
import fs from "node:fs";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
const { bin }: { readonly bin: Readonly<Record<string, string>> } = JSON.parse(
	fs.readFileSync(path.join(root, "package.json"), "utf8"),
);
for (const file of Object.values(bin)) fs.chmodSync(path.join(root, file), 0o755);
