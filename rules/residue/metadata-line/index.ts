import { defineRule, lines } from "../../../src/kit/index.ts";

export default defineRule({
	meta: {
		id: "metadata-line",
		family: "residue",
		summary: "Data about the page, such as its date, in place of text",
		mqm: "x-extraction/boilerplate",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { data: "Unexpected page data {actual}, remove it" },
	needs: { lines },
	per: "article",
	*check(facts) {
		for (const line of facts.lines.filter(({ blank }) => !blank).slice(0, 5)) {
			const found = /^\s*date \d{4}-\d\d-\d\d(?=\s|$)/i.exec(line.text);
			if (found)
				yield { span: { start: line.start, end: line.start + found[0].length }, message: "data", expected: [""] };
		}
	},
});
