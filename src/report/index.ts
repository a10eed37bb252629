import type { ReportEntry } from "./report.ts";

export { findingJson } from "./json.ts";
export { printable } from "./located.ts";
export type { Report, ReportContext, ReportEntry } from "./report.ts";

/** The reports by the name that `--format` takes. */
export const REPORTS: Readonly<Record<string, ReportEntry>> = {
	stylish: {
		summary: "a table a file, for people",
		load: async () => (await import("./stylish.ts")).stylish,
	},
	full: {
		summary: "the same, with each rule's page and why a finding is one",
		load: async () => (await import("./full.ts")).full,
	},
	json: {
		summary: "one array of findings",
		load: async () => (await import("./json.ts")).json,
	},
	jsonl: {
		summary: "one finding a line",
		load: async () => (await import("./json.ts")).jsonl,
	},
	compact: {
		summary: "a line a finding, as compilers print it",
		load: async () => (await import("./compact.ts")).compact,
	},
	sarif: {
		summary: "SARIF 2.1.0, for GitHub's code scanning and editors",
		load: async () => (await import("./sarif.ts")).sarif,
	},
	github: {
		summary: "annotations in a GitHub workflow",
		load: async () => (await import("./github.ts")).github,
	},
	gitlab: {
		summary: "GitLab's Code Quality",
		load: async () => (await import("./gitlab.ts")).gitlab,
	},
	junit: {
		summary: "JUnit's XML, for Jenkins and others",
		load: async () => (await import("./junit.ts")).junit,
	},
	checkstyle: {
		summary: "Checkstyle's XML",
		load: async () => (await import("./checkstyle.ts")).checkstyle,
	},
	rdjson: {
		summary: "reviewdog's format, with suggestions",
		load: async () => (await import("./rdjson.ts")).rdjson,
	},
	markdown: {
		summary: "tables for a comment or a job's summary",
		load: async () => (await import("./markdown.ts")).markdown,
	},
	html: {
		summary: "one page for people, with each article and its findings in place",
		load: async () => (await import("./html.ts")).htmlReport,
	},
};
