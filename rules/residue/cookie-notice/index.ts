import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("cookie-notice", "cookie notice", {
	summary: "Notices and buttons about cookies, such as `Accept all cookies`",
});
