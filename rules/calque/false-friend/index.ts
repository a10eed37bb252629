import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"false-friend",
	{
		id: "false-friend",
		family: "calque",
		summary: "Words that look like the original and mean something else in English",
		mqm: "accuracy/mistranslation/false-friend",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"false friend",
);
