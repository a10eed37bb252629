/** Writes the generated parts of every rule's readme: header, options, examples. What a person wrote is kept. */
import fs from "node:fs";
import path from "node:path";
import registry from "../rules/registry.ts";
import { folderOf, loadExamples } from "../test/support/examples.ts";
import { readmeOf } from "../test/support/readme.ts";

const examples = await loadExamples();
for (const rule of registry)
	fs.writeFileSync(
		path.join(folderOf(rule), "readme.md"),
		readmeOf(rule, examples.get(rule.meta.id) ?? { bad: [], good: [] }),
	);
