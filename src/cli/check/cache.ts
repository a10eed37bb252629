import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { packageRoot, packageVersion } from "../../engine/index.ts";

/** Beside the packages that are installed, where tools keep what can be made again; else in the working folder. */
export const cacheLocation = (): string =>
	fs.existsSync("node_modules")
		? path.join("node_modules", ".cache", "postedit", "cache.jsonl")
		: path.join(".postedit-cache", "cache.jsonl");

/** Of the program: its version, and when its rules and lexicons were built, so that nobody's change goes unseen. */
export const buildKey = (): string => {
	const root = packageRoot();
	const hash = createHash("sha256").update(packageVersion());
	const module = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
	const base = module === ".ts" ? root : path.join(root, "dist");
	for (const part of ["rules/registry", "src/lexicon/generated/lexicons", "src/chain/index"]) {
		const stat = fs.statSync(path.join(base, part + module), { throwIfNoEntry: false });
		hash.update(`${part} ${stat?.size} ${stat?.mtimeMs}\n`);
	}
	return hash.digest("hex").slice(0, 16);
};
