import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It costs ⟦1.234.567→1,234,567⟧ euros.",
		"Growth was ⟦9,7→9.7⟧% in May.",
		"They sold ⟦1,5→1.5⟧ million books.",
		"It holds ⟦41.300→41,300⟧ people.",
		"More than ⟦12 000→12,000⟧ visitors came.",
		"It paid ⟦35.000→35,000⟧ euros and ⟦1.234,56→1,234.56⟧ in costs.",
	],
	good: [
		"Version 1.234.567.8 of 10.0.0.1.",
		"He scored 1,933 points in 2,5 and 3,5.",
		"A rate of 20.792 pesos per dollar.",
		"It made 1.645 mln tonnes and 4.464 million people.",
		"Call 555 123 456 today.",
		"On page 12 345 people were named.",
		"A Boeing 747 200 passengers.",
	],
} satisfies Examples;
