import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It costs ⟦double so much→twice as much⟧ as last year.",
		"It took ⟦a ten of minutes→about ten minutes⟧.",
		"There are ⟦less than double so many→less than twice as many⟧ now.",
	],
	good: ["It costs double, so much is clear.", "It took ten minutes.", "The team of ten won."],
} satisfies Examples;
