import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"connective",
	{
		id: "calqued-connective",
		family: "calque",
		summary: "Connectives that join sentences as the original does",
		mqm: "accuracy/mistranslation/calque",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"connective",
);
