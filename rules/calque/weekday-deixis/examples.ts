import type { Examples } from "../../../src/kit/index.ts";

const translated = { translatedFrom: ["fr"] };

export default {
	bad: [
		{ text: "The prefect resigned ⟦this Monday→on Monday⟧ after a long meeting.", ...translated },
		{ text: "⟦This Thursday morning→On Thursday morning⟧ the fire reached the village.", ...translated },
		{ text: "He was arrested ⟦this Sunday→on Sunday⟧.", ...translated },
	],
	good: [
		{ text: "The council will meet this Monday.", ...translated },
		{ text: "The shop is closed until this Friday.", ...translated },
		{ text: "This Monday's edition sold out.", ...translated },
		"The caretaker resigned this Monday.",
	],
} satisfies Examples;
