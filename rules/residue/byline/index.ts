import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("byline", "byline", {
	summary: "Who wrote, edited or translated the article, such as `Text by: AFP` or `(Reporter Wang Li)`",
});
