import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The fine was 660 million yen⟦ (about 5.8 billion won)→⟧.",
		"He earns $27 million⟦ (approximately 2.9 billion yen)→⟧ a year.",
		"The ticket costs 75 pounds⟦ (around 10,000 yen)→⟧.",
		"A visa is 440 riyals⟦ (836 yuan)→⟧ for students.",
	],
	good: [
		"The fine was 660 million yen ($4.5m).",
		"The loan is worth 2 billion yuan (about 280 million dollars).",
		"They paid 500 euros (or more) for it.",
		"The prize is 10 million yen (ten million yen in words).",
		"He has 12 goats (and 300 hens).",
	],
} satisfies Examples;
