import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("ad-label", "advertising label", {
	summary: "Labels of advertisements, such as `ADVERTISEMENT` or `Story continues below`",
});
