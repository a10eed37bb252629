import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"preposition",
	{
		id: "calqued-preposition",
		family: "calque",
		summary: "Prepositions carried over from the original",
		mqm: "accuracy/mistranslation/calque",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"preposition",
);
