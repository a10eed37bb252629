import type { FileResult } from "../engine/index.ts";
import { json, jsonl } from "./json.ts";

/** Turns results into text as they come: `file` after each file, `end` once. */
export interface Report {
	file(result: FileResult): string;
	end(): string;
}

/** The reports by the name that `--format` takes. */
export const REPORTS: Readonly<Record<string, (options: { readonly color: boolean }) => Promise<Report>>> = {
	stylish: async (options) => (await import("./stylish.ts")).stylish(options),
	json: async () => json(),
	jsonl: async () => jsonl,
};
