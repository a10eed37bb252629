import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("comment-prompt", "comment form", {
	summary: "Prompts and labels of a comment form, such as `Leave a Reply`",
});
