import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("reading-time", "reading time", {
	summary: "How long it takes to read the article, such as `3 min read`",
});
