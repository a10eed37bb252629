import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"name",
	{
		id: "translated-name",
		family: "calque",
		summary: "Proper names translated as if they were common nouns",
		mqm: "accuracy/mistranslation/named-entity",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"translated name",
);
