import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"He was mayor ⟦between 2007–2022→between 2007 and 2022⟧, and then retired.",
		"It costs ⟦between $10-25→between $10 and 25⟧ a head.",
		"Temperatures ⟦between 15 – 25→between 15 and 25⟧ degrees are best.",
	],
	good: [
		"He was mayor between 2007 and 2022.",
		"From 2007–2022 he was mayor.",
		"Yields are between 5-5/16 and 5-9/16 per cent.",
		"The gap between 10-15 and 20-25 year olds is wide.",
		"The bridge between 5-7-9 and the road is closed.",
	],
} satisfies Examples;
