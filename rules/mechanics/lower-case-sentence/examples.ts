import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It happened during an ⟦operation. control→operation. Control⟧ was lost.",
		"They sold oil and ⟦gas. which→gas which⟧ paid for it.",
		"The vote was ⟦lost. nobody→lost. Nobody⟧ spoke.",
	],
	good: [
		"Acme Inc. von Harlow and St. ives.",
		"Fruit, e.g. pears, of approx. ten kinds etc. and more.",
		"The U.S. economy and Wash. state.",
		"we came. we saw. we left. nobody cared. fine.",
		"Ask Sgt. de Groot.",
		"At 5 p.m. they left.",
	],
} satisfies Examples;
