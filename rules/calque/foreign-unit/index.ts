import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"unit",
	{
		id: "foreign-unit",
		family: "calque",
		summary: "Numbers, sums and measures counted as the original counts them",
		mqm: "locale-conventions/measurement-format",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"measure",
);
