import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Cache, CacheStrategy, RunSettings } from "../../engine/index.ts";
import { packageRoot, packageVersion } from "../package.ts";
import { UsageError } from "../usage-error.ts";

/** Beside the packages that are installed, where tools keep what can be made again; else in the working folder. */
const defaultLocation = (name: string): string =>
	fs.existsSync("node_modules")
		? path.join("node_modules", ".cache", "postedit", name)
		: path.join(".postedit-cache", name);

/** Of the program: its version, and when its rules and lexicons were built, so that nobody's change goes unseen. */
const buildKey = (): string => {
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

/**
 * The cache of a run at the location that the user named, or at the usual one; a run that measures keeps its own, for it
 * knows more of a file. Throws a `UsageError` if it cannot be written.
 */
export const cacheOf = async (given: string | undefined, strategy: CacheStrategy, run: RunSettings): Promise<Cache> => {
	const { openCache } = await import("../../engine/cache/cache.ts");
	const location = given ?? defaultLocation(run.measured ? "measures.jsonl" : "cache.jsonl");
	try {
		return openCache({ location, strategy, buildKey: buildKey(), run });
	} catch (error) {
		throw new UsageError(
			`--cache: cannot write ${location}: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
};
