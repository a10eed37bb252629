import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦pedáneo⟧ of the village came late.",
		"The seven ⟦mayors-pedáneos⟧ met on Monday.",
		"He is a ⟦dirigént⟧ of the ⟦fußballverein⟧.",
	],
	good: [
		"The naïve protégé ate crème brûlée in a café and wrote a résumé.",
		"The “pedáneo” came late, as the village head is called.",
		"A village head, called pedáneo, came late.",
		"Pedáneo is the word, and his fiancée knows it.",
		{ text: "The *pedáneo* of the village came late.", path: "a.md" },
	],
} satisfies Examples;
