import type { Finding, Level, Span } from "../../core/index.ts";

/** What can go wrong with a file beside what is wrong in it. */
export type RunProblemId =
	| "unreadable-file"
	| "unreadable-record"
	| "unwritable-file"
	| "rule-crash"
	| "unused-suppression";

interface Place {
	readonly level?: Level;
	readonly span?: Span;
	readonly actual?: string;
}

/** A finding about a file as a whole, or about one place of it: it could not be read or written, or a rule failed on it. */
export const runProblem = (ruleId: RunProblemId, reason: string, place: Place = {}): Finding => ({
	ruleId,
	family: "run",
	level: place.level ?? "error",
	severity: place.level === undefined ? "critical" : "neutral",
	mqm: "x-extraction/boilerplate",
	span: place.span ?? { start: 0, end: 0 },
	actual: place.actual ?? "",
	expected: [],
	safety: "none",
	reason,
	note: null,
	language: null,
	url: null,
	fingerprint: "",
});

/** Node's error in plain words, with the file left to the report's heading. */
export const reasonOf = (error: unknown): string => {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
	const words: Readonly<Record<string, string>> = {
		ENOENT: "it does not exist, or is a link that leads nowhere",
		EACCES: "permission denied",
		EPERM: "permission denied",
		EISDIR: "it is a folder",
		ELOOP: "its links lead round in a circle",
		ENOSPC: "the disk is full",
		EDQUOT: "the quota of the disk is used up",
		EROFS: "the disk is read-only",
		EMFILE: "too many open files",
		ENXIO: "it is a socket or device",
	};
	return words[code] ?? error.message;
};
