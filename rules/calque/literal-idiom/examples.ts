import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It was a ⟦miscellaneous fact→crime story⟧ from the provinces.",
		"Every ⟦miscellaneous fact→crime story⟧ of the week is in it.",
		"⟦Miscellaneous fact→Crime story⟧: a cow in the town hall.",
	],
	good: [
		"She broke her right arm in the fall.",
		"He collects miscellaneous and curious notes about ships.",
		"By the power of the word he ruled.",
	],
} satisfies Examples;
