import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n${B}⟦\n\nTags: budget, council, roof→⟧`,
		`${A}\n\n${B}⟦\n\n#harlow #townhall #roof→⟧`,
		`${A}\n\n${B}⟦\n\nFiled under: Politics→⟧`,
		"⟦Tags: budget, council→⟧",
	],
	good: [
		"Price tags fell off.",
		`${A}\n\nTopics of the day\n\n${B}\n\n${C}`,
		"He wrote #roof and went to bed.",
		"The case was filed under murder.",
	],
} satisfies Examples;
