import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("pagination", "page numbers", {
	summary: "Page numbers and links to the next page of an article or a gallery",
});
