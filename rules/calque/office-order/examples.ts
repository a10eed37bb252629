import type { Examples } from "../../../src/kit/index.ts";

const translatedFrom = ["ru"];

export default {
	bad: [
		{ text: "⟦The President of Ukraine→Ukrainian President⟧ Anna Kovalenko spoke.", translatedFrom },
		{ text: "She met ⟦Minister of Foreign Affairs of Peru→Peruvian Foreign Minister⟧ Juan Rey.", translatedFrom },
		{ text: "A call with ⟦the Minister of Health→Health Minister⟧ Juan Rey followed.", translatedFrom },
		{ text: "They wrote to ⟦the president→President⟧ Juan Rey.", translatedFrom },
		{ text: "So said ⟦minister of health→Health Minister⟧ Juan Rey.", translatedFrom },
		{ text: "⟦The head of the committee Juan Rey→The head of the committee, Juan Rey,⟧ said no.", translatedFrom },
		{ text: "So did ⟦the mayor of Kyiv Anna Kovalenko→the mayor of Kyiv, Anna Kovalenko⟧.", translatedFrom },
		{ text: "⟦The deputy of the PRU Juan Rey→The deputy of the PRU, Juan Rey,⟧ said no in July.", translatedFrom },
	],
	good: [
		{ text: "The president of Ukraine, Anna Kovalenko, spoke.", translatedFrom },
		{ text: "The minister of health, Juan Rey, has resigned.", translatedFrom },
		{ text: "He wrote to the president Friday.", translatedFrom },
		{ text: "She sang for the singer Juan Rey.", translatedFrom },
		{ text: "He was the head of the agency Juan Rey founded in Lima.", translatedFrom },
		{ text: "She is the head of the Anna Kovalenko Foundation.", translatedFrom },
		"The head of the committee Juan Rey said no.",
		"Minister for Health Juan Rey opened the clinic.",
	],
} satisfies Examples;
