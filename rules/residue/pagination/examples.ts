import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [`${A}\n\n${B}⟦\n\nPage 1 of 3→⟧\n\nShare on Facebook`, "⟦Page 2 of 3→⟧", "⟦1 2 3 4 Next→⟧"],
	good: [
		"On page 1 of 3 he says so.",
		`${A}\n\nThree of four\n\n${B}\n\n${C}`,
		"The next page was torn out.",
		"One of three pages was lost.",
	],
} satisfies Examples;
