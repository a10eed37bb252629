import fs from "node:fs";
import { ConfigurationError } from "../configuration/error.ts";
import { replaceOrCreate } from "../run/write.ts";
import { type GroupName, keyOf } from "./group.ts";

/** What somebody said of a group of findings. */
export interface Decision extends GroupName {
	/** `accept` one of the proposals, `edit`: another text, `reject`: the article is right. */
	readonly decision: "accept" | "edit" | "reject";
	/** What stands there instead, without blanks at its ends; empty if it is removed, and for `reject`. */
	readonly text: string;
	/** The day, as `2024-02-16`. */
	readonly date: string;
}

const VERSION = 1;
const WORDS = ["accept", "edit", "reject"] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const decisionOf = (given: unknown, at: string): Decision => {
	const fail = (what: string): never => {
		throw new ConfigurationError(`${at}: ${what}`);
	};
	if (!isObject(given)) return fail(`expected an object, not ${JSON.stringify(given)}`);
	const { rule, actual, proposal = null, text = "", date = "" } = given;
	const decision = WORDS.find((word) => word === given["decision"]);
	if (decision === undefined)
		return fail(`decision: expected one of ${WORDS.join(", ")}, not ${JSON.stringify(given["decision"])}`);
	if (typeof rule !== "string" || typeof actual !== "string") return fail("expected texts `rule` and `actual`");
	if (proposal !== null && typeof proposal !== "string") return fail("proposal: expected a text or null");
	if (typeof text !== "string" || typeof date !== "string") return fail("expected texts `text` and `date`");
	return { rule, actual, proposal, decision, text, date };
};

const read = (location: string): ReadonlyMap<string, Decision> => {
	if (!fs.existsSync(location)) return new Map();
	let value: unknown;
	try {
		value = JSON.parse(fs.readFileSync(location, "utf8"));
	} catch (error) {
		throw new ConfigurationError(
			`${location}: cannot be read: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
	if (!isObject(value) || value["version"] !== VERSION || !Array.isArray(value["decisions"]))
		throw new ConfigurationError(
			`${location}: expected {"version": ${VERSION}, "decisions": [{"rule": …, "actual": …, "decision": "accept"}]}, as \`postedit review\` writes it`,
		);
	return new Map(
		value["decisions"].map((given: unknown, i) => {
			const decision = decisionOf(given, `${location}: decisions[${i}]`);
			return [keyOf(decision), decision] as const;
		}),
	);
};

/** The decisions of a project, kept in a file. */
export interface Decisions {
	get(key: string): Decision | undefined;
	/** Keeps a decision, or, with `undefined`, forgets it, and writes the file. Throws Node's error, with the file as it was. */
	set(key: string, decision: Decision | undefined): void;
}

/** Opens the decisions of a location, which need not exist. Throws a `ConfigurationError` for a file of another kind. */
export const openDecisions = (location: string): Decisions => {
	let decisions = read(location);
	return {
		get: (key) => decisions.get(key),
		set(key, decision) {
			// Somebody else may have decided something meanwhile.
			const next = new Map(read(location));
			if (decision) next.set(key, decision);
			else next.delete(key);
			const rows = [...next]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([, row]) => `\t\t${JSON.stringify(row)}`)
				.join(",\n");
			const text = `{\n\t"version": ${VERSION},\n\t"decisions": [\n${rows}${rows === "" ? "" : "\n"}\t]\n}\n`;
			replaceOrCreate(location, new TextEncoder().encode(text));
			decisions = next;
		},
	};
};
