import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("source-footer", "source line", {
	summary: "Where the text was taken from, such as `Source: www.harlow-post.example`",
});
