import { defineArticleFact } from "../core/index.ts";

/** A line of the article without its line break; the unit for residue. Offsets are UTF-16 units into the article. */
export interface Line {
	readonly start: number;
	readonly end: number;
	/** In the matching view, blanks at both ends included. */
	readonly text: string;
	readonly blank: boolean;
}

/** All lines of the article, blank ones too, in order. */
export const lines = defineArticleFact("lines", {}, (_values, { text }): readonly Line[] => {
	const found: Line[] = [];
	for (let start = 0; start <= text.length; ) {
		const stop = text.indexOf("\n", start);
		const end = stop < 0 ? text.length : stop;
		const line = text.slice(start, end);
		found.push({ start, end, text: line, blank: line.trim() === "" });
		start = end + 1;
	}
	return found;
});
