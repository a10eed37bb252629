import fs from "node:fs";
import path from "node:path";

/** The folder of the package that a bundled file comes from; `undefined` if it is our own. */
const packageOf = (file: string): string | undefined => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

const textOf = (folder: string): string => {
	const file = fs.readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
	return file === undefined ? "" : fs.readFileSync(path.join(folder, file), "utf8").trim();
};

/** Names, versions and licenses of the packages that `files` of a bundle come from, by name, as one text. */
export const bundledLicenses = (files: Iterable<string>): string => {
	const folders = new Set([...files].flatMap((file) => packageOf(file) ?? []));
	const entries = [...folders].map((folder) => {
		const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
			fs.readFileSync(path.join(folder, "package.json"), "utf8"),
		);
		return { name, text: `${name} ${version} (${license ?? "see below"})\n\n${textOf(folder)}\n` };
	});
	return entries
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ text }) => text)
		.join(`\n${"-".repeat(80)}\n\n`);
};
