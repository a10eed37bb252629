import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("metadata-line", "page data", {
	summary: "Data about the page, such as its date or its number of views, in place of text",
});
