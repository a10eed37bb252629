import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦\u200B→⟧mayor left.",
		"The munici⟦\u00AD→⟧pality of Harlow.",
		"It was shut.⟦\u200B→ ⟧Nobody was hurt.",
		"The mayor⟦\u200E→⟧ left ⟦\u202A→⟧today⟦\u202C→⟧.",
		"A⟦\u0007→⟧ bell and ⟦\uFEFF→⟧a mark.",
		"Two⟦\u200B\u200B→⟧ of them.",
	],
	good: [
		"The family 👨\u200D👩\u200D👧 and a 👍🏽 left.",
		"He said می\u200Cخواهم, and so it was.",
		"The sign \u200Fשלום\u200E hung there.",
		"Tabs\tand no-break\u00A0spaces are seen.",
		"A well-known man’s naïve co-op.",
	],
} satisfies Examples;
