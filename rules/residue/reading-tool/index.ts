import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("reading-tool", "page control", {
	summary: "Controls of the page's reader, such as a text-size switch",
});
