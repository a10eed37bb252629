import { defineRule, lines } from "../../../src/kit/index.ts";

export default defineRule({
	meta: {
		id: "reading-tool",
		family: "residue",
		summary: "Controls of the page's reader, such as a text-size switch",
		mqm: "x-extraction/boilerplate",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { control: "Unexpected page control {actual}, remove it" },
	needs: { lines },
	per: "article",
	*check(facts) {
		for (const line of facts.lines.filter(({ blank }) => !blank).slice(0, 5)) {
			const found = /\s(?:Text size|A\+ A-|Font size)$/i.exec(line.text);
			if (found) yield { span: { start: line.start + found.index, end: line.end }, message: "control", expected: [""] };
		}
	},
});
