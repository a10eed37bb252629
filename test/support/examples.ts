import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import registry from "../../rules/registry.ts";
import type { Rule } from "../../src/core/index.ts";
import type { Example, Examples, MarkedExample } from "../../src/kit/index.ts";

export const root = path.resolve(import.meta.dirname, "..", "..");
export const folderOf = ({ meta }: Rule): string => path.join(root, "rules", meta.family, meta.id);

/** The place of a marker in the unmarked text. */
export interface Marker {
	readonly start: number;
	readonly end: number;
	readonly actual: string;
	/** Absent where nothing is proposed. */
	readonly expected?: string;
}

/** An example without its markers, and what they say. */
export interface ReadExample extends MarkedExample {
	readonly markers: readonly Marker[];
	/** The text after the promised fixes. */
	readonly fixed: string;
}

export const readExample = (example: Example): ReadExample => {
	const given: MarkedExample = typeof example === "string" ? { text: example } : example;
	const markers: Marker[] = [];
	let text = "";
	let fixed = "";
	let at = 0;
	for (const match of given.text.matchAll(/⟦([^⟧→]*)(?:→([^⟧]*))?⟧/g)) {
		const [whole, actual = "", expected] = match;
		const between = given.text.slice(at, match.index);
		text += between;
		markers.push({
			start: text.length,
			end: text.length + actual.length,
			actual,
			...(expected === undefined ? {} : { expected }),
		});
		text += actual;
		fixed += between + (expected ?? actual);
		at = match.index + whole.length;
	}
	const rest = given.text.slice(at);
	return { ...given, text: text + rest, fixed: fixed + rest, markers };
};

/** The examples of every rule, by id. */
export const loadExamples = async (): Promise<ReadonlyMap<string, Examples>> =>
	new Map(
		await Promise.all(
			registry.map(async (rule): Promise<[string, Examples]> => {
				const file = path.join(folderOf(rule), "examples.ts");
				if (!fs.existsSync(file)) return [rule.meta.id, { bad: [], good: [] }];
				const module: { default: Examples } = await import(pathToFileURL(file).href);
				return [rule.meta.id, module.default];
			}),
		),
	);
