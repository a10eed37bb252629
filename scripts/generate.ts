/** Writes `rules/registry.ts` and `src/engine/generated/` from the rule folders, the lexicons' module and the dictionaries' filter. Run by `npm run generate`; its output is not committed. */
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

/** Rules that are loaded at once where files may not be opened freely: each takes a descriptor or two while it loads. */
const AT_ONCE = 8;
const imports = rules.map(({ family, id }) => `import("../../../rules/${family}/${id}/index.ts")`);
const batches = Array.from({ length: Math.ceil(imports.length / AT_ONCE) }, (_unit, i) =>
	imports.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
);
writeIfChanged(
	path.join(root, "src", "engine", "generated", "rule-batches.ts"),
	`// Generated from the rule folders by \`npm run generate\`.

/** The rules in small groups, so that they can be loaded a few at a time. */
export const ruleBatches: readonly (() => Promise<unknown>)[] = [
${batches.map((batch) => `\t() => Promise.all([${batch.join(", ")}]),`).join("\n")}
];
`,
);

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
