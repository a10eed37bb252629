import fs from "node:fs";
import path from "node:path";
import { packageRoot } from "../package.ts";
import { UsageError } from "../usage-error.ts";

/** The playground as it was built, by the names of its files. Throws a `UsageError` if it was not. */
export const playgroundFiles = (): ReadonlyMap<string, string> => {
	const folder = path.join(packageRoot(), "dist", "playground");
	if (!fs.existsSync(path.join(folder, "index.html")))
		throw new UsageError(`The playground is not built: ${folder} has no index.html; \`npm run build\` makes it`);
	return new Map(
		fs
			.readdirSync(folder)
			.sort()
			.map((name) => [name, path.join(folder, name)]),
	);
};

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
};

/** The media type of a file by its name. */
export const mediaTypeOf = (name: string): string => TYPES[path.extname(name)] ?? "application/octet-stream";
