/** Removes what an earlier build left, so that a deleted module is not shipped. */
import fs from "node:fs";
import path from "node:path";

fs.rmSync(path.join(path.dirname(import.meta.dirname), "dist"), { recursive: true, force: true });
