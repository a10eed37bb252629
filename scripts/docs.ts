/** Writes the pages of docs/ that are made from tables: docs/cli.md, and the tables inside docs/configuration.md. */
import fs from "node:fs";
import path from "node:path";
import { configurationTables } from "../src/cli/configuration-tables.ts";
import { manual } from "../src/cli/manual.ts";

const docs = path.join(path.dirname(import.meta.dirname), "docs");
fs.writeFileSync(path.join(docs, "cli.md"), manual());
const page = path.join(docs, "configuration.md");
fs.writeFileSync(page, configurationTables(fs.readFileSync(page, "utf8")));
