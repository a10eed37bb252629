import { defineResidueRule } from "../../../src/kit/index.ts";

export default defineResidueRule("embedded-media", "trace of embedded media", {
	summary: "What is left of a video or post that the page shows, such as `Watch the video`",
});
