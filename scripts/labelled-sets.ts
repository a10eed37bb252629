/** Reads the labelled sets (`NAME.jsonl` or `NAME.jsonl.gz` in a folder): one JSON object a line with a `text`, or with `lines`. */
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

/** One row of a set; which of the fields there are depends on the set. */
export interface LabelledRow {
	readonly text?: string;
	readonly lines?: readonly { readonly text: string; readonly label: string }[];
	/** What experts marked in the text, in UTF-16 units. */
	readonly spans?: readonly {
		readonly start: number;
		readonly end: number;
		/** As Google's annotators say it: `Accuracy/Mistranslation`, `Major`. */
		readonly category?: string;
		readonly severity?: string;
		readonly rater?: string;
	}[];
	readonly set?: string;
	readonly doc?: string;
	readonly system?: string;
	readonly line?: number;
	/** `de-en`: from German to English. */
	readonly lang_pair?: string;
	/** The source language, where only that is known. */
	readonly lang?: string;
}

/** The rows of a set; none if it is not there. */
export const readSet = (folder: string, name: string): readonly LabelledRow[] => {
	for (const ending of [".jsonl.gz", ".jsonl"]) {
		const file = path.join(folder, name + ending);
		if (!fs.existsSync(file)) continue;
		const bytes = fs.readFileSync(file);
		const text = (ending.endsWith("gz") ? zlib.gunzipSync(bytes) : bytes).toString("utf8");
		return text.split("\n").flatMap((line): LabelledRow[] => (line === "" ? [] : [JSON.parse(line)]));
	}
	return [];
};

/** Several rows that belong together, as one text a row. */
export interface LabelledDocument {
	readonly texts: readonly string[];
	readonly rows: readonly LabelledRow[];
	readonly row: LabelledRow;
}

/** Rows by document and system; rows without a document in groups of `size` lines. */
export const documentsOf = (rows: readonly LabelledRow[], size: number): readonly LabelledDocument[] => {
	const groups = new Map<string, LabelledRow[]>();
	for (const [i, row] of rows.entries()) {
		const key = row.doc
			? `${row.doc}|${row.system ?? ""}`
			: `${row.set}|${row.lang_pair}|${row.system ?? ""}|${Math.floor((row.line ?? i) / size)}`;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return [...groups.values()].map((group) => ({
		texts: group.map(({ text = "" }) => text),
		rows: group,
		row: group[0] ?? {},
	}));
};
