import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("tag-list", "list of tags", {
	summary: "Lists of the article's tags and topics, such as `Tags: budget, council`",
});
