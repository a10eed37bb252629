import type { ReportEntry } from "./report.ts";

export type { Report, ReportContext, ReportEntry } from "./report.ts";

/** The reports by the name that `--format` takes. */
export const REPORTS: Readonly<Record<string, ReportEntry>> = {
	stylish: {
		summary: "a table a file, for people",
		load: async () => (await import("./stylish.ts")).stylish,
	},
	json: {
		summary: "one array of findings",
		load: async () => (await import("./json.ts")).json,
	},
	jsonl: {
		summary: "one finding a line",
		load: async () => (await import("./json.ts")).jsonl,
	},
};
