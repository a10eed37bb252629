import type { Examples } from "../../../src/kit/index.ts";

const translatedFrom = ["ru"];

export default {
	bad: [
		{ text: "⟦The President of Ukraine→Ukrainian President⟧ Anna Kovalenko spoke.", translatedFrom },
		{ text: "She met ⟦Minister of Foreign Affairs of Peru→Peruvian Foreign Minister⟧ Juan Rey.", translatedFrom },
		{ text: "A call with ⟦the Minister of Health→Health Minister⟧ Juan Rey followed.", translatedFrom },
		{ text: "They wrote to ⟦the president→President⟧ Juan Rey.", translatedFrom },
	],
	good: [
		{ text: "The president of Ukraine, Anna Kovalenko, spoke.", translatedFrom },
		{ text: "The minister of health, Juan Rey, has resigned.", translatedFrom },
		{ text: "He wrote to the president Friday.", translatedFrom },
		{ text: "She sang for the singer Juan Rey.", translatedFrom },
		"Minister for Health Juan Rey opened the clinic.",
	],
} satisfies Examples;
