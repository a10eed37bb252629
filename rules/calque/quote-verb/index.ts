import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"quote-verb",
	{
		id: "quote-verb",
		family: "calque",
		summary: "Attributions that follow the habits of another press",
		mqm: "style/unidiomatic",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"attribution",
);
