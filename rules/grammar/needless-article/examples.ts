import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They fought against ⟦the →⟧Covid-19, which came back.",
		"The outbreak of ⟦the →⟧COVID-19 in March closed the schools.",
		"His view of ⟦this →⟧2024, a year of drought, is dark.",
		"The company grew ⟦this→in⟧ 2024.",
	],
	good: [
		"The Covid-19 pandemic and the COVID-19 vaccines.",
		"This 2024 season was dry.",
		"The 2024 budget, and this, 2024, is the year.",
		"This 1960s house is for sale.",
		"Covid-19 came back in 2024.",
	],
} satisfies Examples;
