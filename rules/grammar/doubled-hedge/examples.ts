import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The list has ⟦about more than→more than⟧ 700 signatures.",
		"The bridge is ⟦almost about→about⟧ 90 metres long.",
		"It cost ⟦approximately around→around⟧ $40.",
		"⟦An average of three buses on average→An average of three buses⟧ left each hour.",
	],
	good: [
		"They collected more than 700 signatures.",
		"Up to about 30 people fit in.",
		"At least some 40 houses were flooded.",
		"He walked around, almost 90 metres.",
		"The talk was about almost 100 songs.",
		"The rule was in force for all but about 10 days.",
		"It is about more than 5 euros.",
		"An average of three buses left each hour, and two on average were late.",
	],
} satisfies Examples;
