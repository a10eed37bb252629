import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("cut-off", "end of a cut-off text", {
	summary: "A sign that the rest of the article is somewhere else, such as `… Read more`",
	mqm: "design-and-markup/truncation",
	severity: "major",
	fix: "none",
});
