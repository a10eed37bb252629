import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("contact-prompt", "invitation to write in", {
	summary: "Invitations to write to the editors, such as `Have a tip? Email us`",
});
