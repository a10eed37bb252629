import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"redundant",
	{
		id: "redundant-pair",
		family: "calque",
		summary: "Pairs of words of which English needs one",
		mqm: "style/awkward",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"redundant words",
);
