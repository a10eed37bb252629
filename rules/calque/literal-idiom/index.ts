import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"idiom",
	{
		id: "literal-idiom",
		family: "calque",
		summary: "Set phrases translated word by word",
		mqm: "accuracy/mistranslation/calque",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"literal phrase",
);
