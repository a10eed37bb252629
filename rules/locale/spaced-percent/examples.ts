import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: ["About 5⟦ %→%⟧ of them.", "It rose 2.5⟦ %→%⟧ in May.", "From 10 to 20⟦ %→%⟧, she said."],
	good: ["About 5% of them.", "Set the % sign apart.", "In 5 %d is the format.", "The % of them."],
} satisfies Examples;
