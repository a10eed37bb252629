import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("photo-credit", "picture credit", {
	summary: "Credits of pictures, such as `Photo: Ana Bruun` or `AFP/Getty Images`",
});
