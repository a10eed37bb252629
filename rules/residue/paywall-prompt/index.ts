import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("paywall-prompt", "prompt to pay or log in", {
	summary: "Prompts to subscribe, pay or log in, such as `Already a subscriber? Log in`",
});
