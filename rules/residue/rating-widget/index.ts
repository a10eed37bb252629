import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("rating-widget", "rating widget", {
	summary: "Widgets that ask to rate an article, such as `Rate this post`",
});
