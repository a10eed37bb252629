import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"She met India's ⟦business minister foreigners→foreign minister⟧ Anil Verma.",
		"He once served as a ⟦keeper of the seals→justice minister⟧.",
		{ text: "⟦A business minister→An economy minister⟧ spoke.", translatedFrom: ["fi"] },
		"The ⟦Business Minister Foreigners→Foreign Minister⟧ flew home.",
		"The ⟦keeper of the seals→justice minister⟧ Paul Arnaud has resigned.",
	],
	good: [
		"The business minister told foreigners to invest.",
		"The minister of foreign affairs arrived on Tuesday.",
		"The seals' keeper was bitten at the zoo.",
	],
} satisfies Examples;
