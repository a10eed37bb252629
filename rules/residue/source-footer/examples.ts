import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n${B}⟦\n\nSource: www.harlow-post.example→⟧`,
		`Town hall roof falls in after rain⟦ - Xinhuanet→⟧\n\n${A}\n\n${B}`,
		`${A}\n\n${B}⟦\n\nThis article was automatically translated→⟧`,
		"⟦Source: Harlow News Network→⟧",
	],
	good: [
		"The source of the Harlow is near.",
		`${A}\n\nSource of trouble\n\n${B}\n\n${C}`,
		"Mayor quits - Harlow mourns",
		"Trump - Xi meeting",
		"The article was translated by a student.",
	],
} satisfies Examples;
