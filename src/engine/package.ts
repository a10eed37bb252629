import fs from "node:fs";
import path from "node:path";
import type { RuleMeta } from "../core/index.ts";

/** The folder of the installed package: the nearest one above this module that has a package.json. */
export const packageRoot = (): string => {
	let folder = import.meta.dirname;
	while (!fs.existsSync(path.join(folder, "package.json"))) folder = path.dirname(folder);
	return folder;
};

/** The version in the package's package.json. */
export const packageVersion = (): string => {
	const manifest: { version: string } = JSON.parse(fs.readFileSync(path.join(packageRoot(), "package.json"), "utf8"));
	return manifest.version;
};

/** The page of a rule in Markdown, as it is shipped; empty if it is missing. */
export const rulePage = ({ family, id }: RuleMeta): string => {
	try {
		const page = fs.readFileSync(path.join(packageRoot(), "rules", family, id, "readme.md"), "utf8");
		return page.replace(/^<!-- .* -->\n/gm, "");
	} catch {
		return "";
	}
};
