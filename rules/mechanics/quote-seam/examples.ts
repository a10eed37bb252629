import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"“It is assured⟦, ”assures→,” assures⟧ Anna Veld.",
		"“They have a day⟦, “said→,” said⟧ the mayor.",
		'"It is beyond our control⟦, " added→," added⟧ Mr Pike.',
		"“The plan is only a plan⟦” said→,” said⟧ the mayor.",
	],
	good: [
		"“It is assured,” says Anna Veld.",
		"He was, “said to be rich,” the paper wrote.",
		"The frigate “Admiral of the Fleet” confirmed the order.",
		"The group “Open Door” said no.",
		"She wrote, “reported and closed” on it.",
	],
} satisfies Examples;
