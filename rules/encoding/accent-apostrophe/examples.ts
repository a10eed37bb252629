import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: ["The town⟦´→’⟧s mayor left.", "They don⟦´→'⟧t know, and it's raining.", "We⟦`→’⟧re here and they⟦´→’⟧ll come."],
	good: [
		"The town’s mayor left, and it's raining.",
		"The letter ´ alone, and `so`.",
		"Write `don` and `t` apart.",
		"The Pe´ta river and the Te´ hills.",
	],
} satisfies Examples;
