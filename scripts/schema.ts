/** Writes the JSON Schema of configurations beside the built package. */
import fs from "node:fs";
import path from "node:path";
import { configurationSchema } from "../src/engine/configuration/schema.ts";

const file = path.join(path.dirname(import.meta.dirname), "dist", "schema.json");
fs.writeFileSync(file, `${JSON.stringify(configurationSchema(), null, "\t")}\n`);
