import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		{ text: "A source, ⟦anonymous and concordant→corroborating⟧, said so.", translatedFrom: ["fr"] },
		{ text: "They sent their ⟦thanks and appreciation→thanks⟧.", translatedFrom: ["ar"] },
		{ text: "The mayor ⟦made overall arrangements→made plans⟧ for the fair.", translatedFrom: ["zh"] },
	],
	good: [
		"They sent their condolences.",
		"Their sympathy and condolences were sincere.",
		"The overall arrangements were made in May.",
	],
} satisfies Examples;
