/** Writes `rules/registry.ts`, the lexicons' module, the dictionaries' filters, residue's table, the report's assets and the order in which modules load. Run by `npm run generate`; its output is not committed. */
import fs from "node:fs";
import path from "node:path";
import american from "dictionary-en";
import british from "dictionary-en-gb";
import { soundEntries } from "../src/lexicon/check.ts";
import { compileLexicons, storeLexicons } from "../src/lexicon/compile.ts";
import { htmlAssets } from "./html-assets.ts";
import { wordFilters } from "./known-words.ts";
import { headsModule } from "./residue-heads.ts";

const root = path.dirname(import.meta.dirname);

/** Writes a file only if its content changes, so that watchers stay quiet. */
const writeIfChanged = (file: string, content: string): void => {
	if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === content) return;
	fs.mkdirSync(path.dirname(file), { recursive: true });
	fs.writeFileSync(file, content);
};

const folders = (folder: string): string[] =>
	fs
		.readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

const rules = folders(path.join(root, "rules")).flatMap((family) =>
	folders(path.join(root, "rules", family))
		.filter((id) => fs.existsSync(path.join(root, "rules", family, id, "index.ts")))
		.map((id) => ({ family, id })),
);

writeIfChanged(
	path.join(root, "rules", "registry.ts"),
	`// Generated from the rule folders by \`npm run generate\`.
import type { Rule } from "../src/core/index.ts";
${rules.map(({ family, id }) => `import ${camelCase(id)} from "./${family}/${id}/index.ts";`).join("\n")}

/** Every rule, by family and id. */
const registry: readonly Rule[] = [
${rules.map(({ id }) => `\t${camelCase(id)},`).join("\n")}
];

export default registry;
`,
);

writeIfChanged(path.join(root, "src", "facts", "generated", "residue-heads.ts"), headsModule());

/** What a module imports when it is loaded, types left out; packages too. */
const IMPORTED = /^(?:import|export) (?!type\b)[^;"]*?from "(\.[^"]+)";/gm;

/** The modules that loading one loads, each behind what it needs, as paths from the root. */
const loadOrder = (entry: string): readonly string[] => {
	const order = new Set<string>();
	const visit = (file: string, above: readonly string[]): void => {
		if (order.has(file) || above.includes(file)) return;
		for (const [, name = ""] of fs.readFileSync(path.join(root, file), "utf8").matchAll(IMPORTED))
			visit(path.posix.join(path.posix.dirname(file), name), [...above, file]);
		order.add(file);
	};
	visit(entry, []);
	return [...order];
};
/** The lexicons, compiled, as one module: no file system is read, so that it runs in a browser too. A broken entry is left out and said. */
const languages = path.join(root, "src", "lexicon", "languages");
const lexicons: Record<string, readonly string[]> = {};
for (const file of fs
	.readdirSync(languages)
	.filter((name) => name.endsWith(".tsv"))
	.sort()) {
	const language = path.basename(file, ".tsv");
	const { entries, faults } = soundEntries(fs.readFileSync(path.join(languages, file), "utf8"), language);
	for (const fault of faults) console.error(fault);
	lexicons[language] = entries;
}
writeIfChanged(
	path.join(root, "src", "lexicon", "generated", "lexicons.ts"),
	`// Generated from src/lexicon/languages by \`npm run generate\`.\n${Object.entries(
		storeLexicons(compileLexicons(lexicons)),
	)
		.map(([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};\n`)
		.join("")}`,
);

const { bits, lowerBits } = wordFilters([american, british]);
for (const [name, value] of [
	["known-words", bits],
	["lower-words", lowerBits],
] as const)
	writeIfChanged(
		path.join(root, "src", "facts", "generated", `${name}.ts`),
		`// Generated from dictionary-en and dictionary-en-gb by \`npm run generate\`.\nexport const bits: string = ${JSON.stringify(value)};\n`,
	);

writeIfChanged(path.join(root, "src", "report", "generated", "html-assets.ts"), htmlAssets());

writeIfChanged(
	path.join(root, "src", "cli", "generated", "load-order.ts"),
	`// Generated from the imports of all modules by \`npm run generate\`.

/** The modules of \`postedit check\`, each behind what it needs, so that they can be loaded one at a time. */
export const loadOrder: readonly (() => Promise<unknown>)[] = [
${loadOrder("src/cli/commands/check.ts")
	.map((file) => `\t() => import("${path.posix.relative("src/cli/generated", file)}"),`)
	.join("\n")}
];
`,
);
