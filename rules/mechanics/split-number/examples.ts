import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They met at ⟦10: 30→10:30⟧ a.m.",
		"It cost ⟦$30, 000→$30,000⟧.",
		"About ⟦12, 000→12,000⟧ people came.",
		"Some ⟦75. 8→75.8⟧ % voted.",
		"It rose by ⟦1 .5→1.5⟧ million.",
	],
	good: [
		"Rooms 147, 156, 158 and 160.",
		"On February 15, 132 firms closed.",
		"There were 25. Then 8 % left.",
		"Rule 3: 2 points each.",
		"In 2019. 8 percent left.",
		"Psalm 23:4 and 1:30.",
	],
} satisfies Examples;
