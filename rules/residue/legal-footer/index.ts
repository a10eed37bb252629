import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("legal-footer", "legal line", {
	summary: "Copyright lines, terms and disclaimers, such as `All rights reserved`",
});
