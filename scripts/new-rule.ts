/** Makes the folder of a new rule, whose tests fail until it is filled: `npm run new-rule -- <family>/<id>`. */
import fs from "node:fs";
import path from "node:path";
import { FAMILIES } from "../src/core/index.ts";

const root = process.argv[3] ?? path.dirname(import.meta.dirname);
const [family = "", id = ""] = (process.argv[2] ?? "").split("/");
if (!FAMILIES.some((known) => known === family) || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
	console.error(
		`Usage: npm run new-rule -- <family>/<id>, with a family of ${FAMILIES.join(", ")} and an id such as doubled-word`,
	);
	process.exit(2);
}
const folder = path.join(root, "rules", family, id);
if (fs.existsSync(folder)) {
	console.error(`${folder} is there already`);
	process.exit(2);
}
fs.mkdirSync(folder, { recursive: true });

fs.writeFileSync(
	path.join(folder, "index.ts"),
	`import { defineRule } from "../../../src/kit/index.ts";

export default defineRule({
	meta: {
		id: "${id}",
		family: "${family}",
		summary: "",
		mqm: "style/awkward",
		severity: "minor",
		level: "warning",
		fix: "none",
		status: "stable",
		since: "0.1.0",
	},
	messages: { found: "Unexpected {actual}, expected {expected}" },
	needs: {},
	per: "block",
	*check(_facts, _block) {
		// Yield { span, message, expected, note } for each place; offsets count from the start of the block.
	},
});
`,
);
fs.writeFileSync(
	path.join(folder, "examples.ts"),
	`import type { Examples } from "../../../src/kit/index.ts";

export default {
	// What the rule must find, marked ⟦actual→expected⟧.
	bad: [],
	// Near misses: what a good writer might write that looks like it.
	good: [],
} satisfies Examples;
`,
);
fs.writeFileSync(
	path.join(folder, "readme.md"),
	["What it flags", "Why", "Fix safety", "Not flagged"].map((title) => `## ${title}\n\n`).join(""),
);
console.log(`Made ${path.relative(root, folder)}. Fill index.ts, examples.ts and readme.md, then run
  npm run generate   so that the rule is known
  npm run readmes    for the generated parts of its page
  npm run docs       for its page in docs/rules, where its findings lead
  npx vitest run test/corpus.test.ts -u  for its tests and the snapshot of what it finds in the fixtures`);
