import { definePhraseRule } from "../../../src/kit/index.ts";

export default definePhraseRule(
	"institution",
	{
		id: "institution",
		family: "calque",
		summary: "Bodies, courts and agencies whose names were translated word by word",
		mqm: "accuracy/mistranslation/named-entity",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	"name of an institution",
);
