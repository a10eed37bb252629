import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"spun",
	{
		id: "tortured-phrase",
		family: "calque",
		summary: "Set terms put into other words by a text spinner",
		mqm: "terminology/wrong-term",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"tortured phrase",
);
