import { applyEdits, modify } from "jsonc-parser";

/** The keys that are added to a record. */
export const ADDED_KEYS = ["findings", "scoreInputs", "cleaned", "fixed", "error", "postedit"] as const;
const ADDED_BEFORE = new RegExp(`"(?:${ADDED_KEYS.join("|")})"[ \\t]*:`);

/** Line ends that JSON takes as they are inside strings, and at which others cut lines, such as Python's `splitlines`. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
const escapeLineEnds = (json: string): string =>
	json.replace(LINE_ENDS, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A record without what an earlier run added, which would stand in it twice. */
const withoutAdded = (json: string): string =>
	ADDED_BEFORE.test(json)
		? ADDED_KEYS.reduce((text, key) => applyEdits(text, modify(text, [key], undefined, {})), json)
		: json;

/**
 * A JSON object in one line with more members, which come last; all else stays as it is spelled, so that 9007199254740993
 * and 1.0 stay what they are.
 */
export const withMembers = (json: string, members: Readonly<Record<string, unknown>>): string => {
	const bare = withoutAdded(json);
	const head = bare.slice(0, bare.lastIndexOf("}")).trimEnd();
	const added = Object.entries(members)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
		.join(",");
	return escapeLineEnds(`${head}${head.endsWith("{") ? "" : ","}${added}}`);
};

const ID = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,}])/;

/** The beginning of a record that can stand for one which is no JSON object: its id, if there is one to be read. */
export const standIn = (line: string): string => {
	const id = ID.exec(line)?.[1];
	if (id === undefined) return "{}";
	try {
		JSON.parse(id);
		return `{"id":${id}}`;
	} catch {
		return "{}";
	}
};
