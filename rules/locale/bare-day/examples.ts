import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The minister said on ⟦the 14th⟧ that it is over.",
		"On ⟦the 25th⟧, the party met.",
		"It runs until ⟦the 7th⟧.",
	],
	good: [
		"On the 14th of May it ended.",
		"On May 13 they met, and on the 14th, a Tuesday, they left.",
		"He lives on the 5th floor.",
		"On the 18th hole, he lost.",
		"From the 19th century on.",
	],
} satisfies Examples;
