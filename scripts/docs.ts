/**
 * Writes the pages of docs/ that are made from tables: docs/cli.md, the tables inside docs/configuration.md, and a page for
 * each rule with an index in docs/rules.
 */
import fs from "node:fs";
import path from "node:path";
import { configurationTables } from "../src/cli/configuration-tables.ts";
import { manual } from "../src/cli/manual.ts";
import { rulePages } from "../src/cli/rule-pages.ts";

const docs = path.join(path.dirname(import.meta.dirname), "docs");
fs.writeFileSync(path.join(docs, "cli.md"), manual());
const page = path.join(docs, "configuration.md");
fs.writeFileSync(page, configurationTables(fs.readFileSync(page, "utf8")));
fs.rmSync(path.join(docs, "rules"), { recursive: true, force: true });
fs.mkdirSync(path.join(docs, "rules"));
for (const [name, text] of await rulePages()) fs.writeFileSync(path.join(docs, "rules", name), text);
