import fs from "node:fs";
import path from "node:path";

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
