import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("agency-credit", "agency credit", {
	summary: "The name of a news agency on its own, such as `Kyiv • UNN` or `(AFP)` behind the text",
});
