import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"⟦ date 2024-02-16→⟧ Text size\n\nThe town hall was shut.",
		"⟦date 2023-11-15→⟧ The dog bit the mayor.",
		"⟦ date 2023-11-15→⟧\n\nThe dog was shot.",
	],
	good: ["The date 2024-02-16 was set for the vote.", "Save the date 2024-02-16 for us.", "Their date ended early."],
} satisfies Examples;
