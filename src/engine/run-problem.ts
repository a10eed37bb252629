import type { Finding } from "../core/index.ts";

/** What can go wrong with a file beside what is wrong in it. */
export type RunProblemId = "unreadable-file" | "unwritable-file" | "rule-crash";

/** A finding about a file as a whole, at its start: it could not be read or written, or a rule failed on it. */
export const runProblem = (ruleId: RunProblemId, reason: string): Finding => ({
	ruleId,
	family: "run",
	level: "error",
	severity: "critical",
	mqm: "x-extraction/boilerplate",
	span: { start: 0, end: 0 },
	actual: "",
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
		ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
	};
	return words[code] ?? error.message;
};
