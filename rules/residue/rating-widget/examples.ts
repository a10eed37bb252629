import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n${B}⟦\n\nRate this post→⟧`,
		`${A}\n\n${B}⟦\n\nWas this article helpful?→⟧`,
		"⟦[Total: 12 Average: 4.5]→⟧",
	],
	good: [
		"At this rate, this post will fall.",
		`${A}\n\nA helpful article\n\n${B}\n\n${C}`,
		"He rated the wine, and it was good.",
		"The total was 12, the average 4.",
	],
} satisfies Examples;
