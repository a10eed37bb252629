import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("navigation", "navigation", {
	summary: "Menus, breadcrumbs and buttons of the page, such as `Back to top` or `Show More`",
});
