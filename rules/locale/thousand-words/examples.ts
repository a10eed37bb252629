import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They pay ⟦5-6 thousand→5,000-6,000⟧ crowns.",
		"About ⟦30 thousand→30,000⟧ people came.",
		"Some ⟦2 hundred→200⟧ left.",
	],
	good: [
		"About five thousand people.",
		"It cost 5 hundred million.",
		"At $5 thousand a head.",
		"A few thousand came.",
		"1.5 thousand",
	],
} satisfies Examples;
