import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"order",
	{
		id: "calqued-order",
		family: "calque",
		summary: "Words in the order of the original",
		mqm: "linguistic-conventions/word-order",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"word order",
);
