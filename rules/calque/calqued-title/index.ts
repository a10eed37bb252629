import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"title",
	{
		id: "calqued-title",
		family: "calque",
		summary: "Offices, ranks and professions translated word by word",
		mqm: "accuracy/mistranslation/calque",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"title",
);
