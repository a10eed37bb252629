import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It costs ⟦188 $→$188⟧ a day.",
		"They paid ⟦50€→€50⟧ each.",
		"For ⟦€ 8.00→€8.00⟧ you get in.",
		"The plan needs 5 million⟦ of → ⟧euros.",
		"It lent ⟦3 million €→€3 million⟧.",
	],
	good: [
		"It costs $188, or €50.",
		"A cheap US$5 lunch.",
		"Variables such as 5 $x.",
		"Millions of euros, and 5 million euros.",
		"From $5, $6 was left.",
	],
} satisfies Examples;
