import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"He went ⟦in spite of the fact what→although⟧ it rained.",
		"⟦All once that→Since⟧ the law is clear, they voted.",
		"The deputy, ⟦in own turn→for his part⟧, said nothing.",
	],
	good: [
		"He went in spite of the rain.",
		"Once that is clear, they will vote.",
		"The deputy took his own turn in the chair.",
		"To mark the occasion, they sang.",
	],
} satisfies Examples;
