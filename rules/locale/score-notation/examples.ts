import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They won with a score of ⟦3:1→3-1⟧.",
		"A ⟦2:0→2-0⟧ win at home.",
		"The game (⟦1: 1→1-1⟧) was dull.",
		"He made it ⟦2 to 3→2-3⟧.",
	],
	good: [
		"They won 3-1.",
		"A ratio of 3:1 and odds of 2:1.",
		"They lost at 10:30.",
		"She won in 2:05.",
		"He won 2 to 3 percent more.",
		"Matthew 5:12 speaks of a win.",
	],
} satisfies Examples;
