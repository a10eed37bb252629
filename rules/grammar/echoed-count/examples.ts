import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The jury ⟦awards 15 awards⟧ each year.",
		"Her firm ⟦plans 3 plans⟧ for the harbour.",
		"In May the museum ⟦records 2,500 records⟧ a day.",
	],
	good: [
		"The jury gives 15 awards each year.",
		"What is 3 times 3 times 3?",
		"She read page 3, page 4 and page 5.",
		"The bus 15 buses follow is a tram.",
		"Platform 9 platforms are painted green.",
	],
} satisfies Examples;
