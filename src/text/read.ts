import fs from "node:fs";
import { type Decoded, decode } from "./decode.ts";

/**
 * A file's text and encoding; `undefined` for a binary file. Throws Node's error, with `code`, for one that cannot be read.
 * Synchronous, for a promise a file costs five times as much as the reading itself.
 */
export const readSource = (path: string): Decoded | undefined => decode(fs.readFileSync(path));
