import { visit } from "jsonc-parser";
import type { BrokenRecord, Container, Part } from "./format.ts";
import { readJsonString } from "./json-string.ts";

/** A line of JSON and its place; U+2028 and the like end none. */
interface Line {
	readonly start: number;
	readonly text: string;
}

function* linesOf(source: string): Generator<Line> {
	for (let start = 0; start < source.length; ) {
		const stop = source.indexOf("\n", start);
		const end = stop < 0 ? source.length : stop;
		yield { start, text: source.slice(start, end) };
		start = end + 1;
	}
}

/** What is wrong with a line as a record; `undefined` if it is a JSON object. */
const faultOf = (json: string): string | undefined => {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		return `it is not JSON: ${error instanceof Error ? error.message : String(error)}`;
	}
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? undefined
		: 'it is no JSON object, expected one such as {"text": …}';
};

/** A value of a record that a field names. */
interface FieldValue extends Line {
	readonly field: string;
	readonly isString: boolean;
	readonly isNull: boolean;
}

/** The values of the named fields, in their order; `meta.body` is a field of a field, if none has that name with its dot. */
const fieldValues = (json: string, start: number, fields: readonly string[]): readonly FieldValue[] => {
	const found: FieldValue[] = [];
	const other = (offset: number, length: number, path: readonly (string | number)[]) => {
		const field = path.join(".");
		if (fields.includes(field))
			found.push({
				field,
				start: start + offset,
				text: json.slice(offset, offset + length),
				isString: false,
				isNull: false,
			});
		return true;
	};
	visit(json, {
		onLiteralValue: (value, offset, length, _line, _character, pathOf) => {
			const field = pathOf().join(".");
			if (!fields.includes(field)) return;
			const text = json.slice(offset, offset + length);
			found.push({ field, start: start + offset, text, isString: typeof value === "string", isNull: value === null });
		},
		onObjectBegin: (offset, length, _line, _character, pathOf) => other(offset, length, pathOf()),
		onArrayBegin: (offset, length, _line, _character, pathOf) => other(offset, length, pathOf()),
	});
	return found;
};

const partOf = ({ field, start, text: quoted }: FieldValue, record: number): Part => {
	const inside = start + 1;
	const { text, toSource, spell, respell } = readJsonString(quoted.slice(1, -1), inside);
	return {
		record,
		field,
		text,
		span: { start: inside, end: start + quoted.length - 1 },
		toSource,
		spell: respell,
		spellInside: spell,
	};
};

/** The articles of one line, or what is wrong with it. `start` is the line's place in the source. */
export const readRecord = (
	json: string,
	start: number,
	record: number,
	fields: readonly string[],
): readonly Part[] | BrokenRecord => {
	const broken = (reason: string): BrokenRecord => ({ record, span: { start, end: start + json.length }, reason });
	const fault = faultOf(json);
	if (fault !== undefined) return broken(fault);
	let values: readonly FieldValue[];
	try {
		values = fieldValues(json, start, fields);
	} catch (error) {
		// The reader of places goes down with the brackets, and the stack has an end.
		if (error instanceof RangeError) return broken("it is nested too deeply");
		throw error;
	}
	if (values.length === 0) return broken(`it has no field ${fields.join(" or ")}`);
	const odd = values.find(({ isString, isNull }) => !isString && !isNull);
	if (odd) return broken(`its field ${odd.field} is no string`);
	return values.filter(({ isString }) => isString).map((value) => partOf(value, record));
};

/** JSON Lines: an object a line. Blank lines count for nothing; a field that is null has no article. */
export const jsonl: Container = {
	name: "jsonl",
	extensions: [".jsonl", ".ndjson"],
	head: () => 0,
	whole: (source) => source.lastIndexOf("\n") + 1,
	*split(source, { fields }) {
		let record = 0;
		for (const { start, text } of linesOf(source)) {
			const lead = /^\uFEFF?[ \t\r]*/.exec(text)?.[0].length ?? 0;
			const json = text.slice(lead).trimEnd();
			if (json === "") continue;
			const found = readRecord(json, start + lead, ++record, fields);
			if ("reason" in found) yield found;
			else yield* found;
		}
	},
};
