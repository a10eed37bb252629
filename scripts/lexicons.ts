/** Sorts the lexicons and checks every entry; says what is wrong and exits with 1 if anything is. `--check` writes nothing. */
import fs from "node:fs";
import path from "node:path";
import { sortedLexicon, soundEntries } from "../src/lexicon/check.ts";

const folder = path.join(path.dirname(import.meta.dirname), "src", "lexicon", "languages");
const checkOnly = process.argv.includes("--check");
let faults = 0;
for (const name of fs.readdirSync(folder).filter((file) => file.endsWith(".tsv"))) {
	const file = path.join(folder, name);
	const text = fs.readFileSync(file, "utf8");
	const language = path.basename(name, ".tsv");
	const { faults: found } = soundEntries(text, language);
	for (const fault of found) console.error(fault);
	faults += found.length;
	const sorted = sortedLexicon(text);
	if (sorted === text) continue;
	if (checkOnly) {
		console.error(`${name}: not sorted, or not unique; \`npm run lexicons\` mends it`);
		faults++;
	} else fs.writeFileSync(file, sorted);
}
process.exitCode = faults > 0 ? 1 : 0;
