import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("newsletter-prompt", "prompt to sign up", {
	summary: "Prompts to subscribe to a newsletter, a channel or an app",
});
