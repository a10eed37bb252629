import fs from "node:fs/promises";
import { type Decoded, decode } from "./decode.ts";

/** A file's text and encoding; `undefined` for a binary file. Throws Node's error, with `code`, for one that cannot be read. */
export const readSource = async (path: string): Promise<Decoded | undefined> => decode(await fs.readFile(path));
