import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("related-link", "link to another article", {
	summary: "Links to other articles and the headings above them, such as `READ ALSO`",
});
