import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They have a strong lineup. ⟦deep.⟧",
		"The ranking ⟦is The→is the⟧ best of the year.",
		"The results of these ⟦elections They→elections. They⟧ are not final.",
	],
	good: [
		"The song was a number one in You and Me.",
		"He reads for The Times and for It Matters Weekly.",
		"Prices are up, etc.",
		"They thank the Lord because He is good.",
		"What are We but guests, asked the Quaker.",
		"Acme Bros. corp.",
	],
} satisfies Examples;
