import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It cost ⟦3 hundred million→300 million⟧ yuan.",
		"About ⟦20 ten thousand→200,000⟧ people.",
		"It lent ⟦1.5 hundred million→150 million⟧ yen.",
	],
	good: [
		"A hundred million yuan and ten thousand people.",
		"It cost 300 million yuan.",
		"Three hundred million people.",
		"Several ten thousand tons.",
		"The Ten Thousand marched.",
	],
} satisfies Examples;
