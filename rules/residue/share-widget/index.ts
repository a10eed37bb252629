import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("share-widget", "share button", {
	summary: "Buttons to share or follow, and their counts, such as `Share on Facebook`",
});
