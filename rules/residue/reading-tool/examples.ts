import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		" date 2024-02-16⟦ Text size→⟧\n\nThe town hall was shut.",
		`⟦Listen to this article\n\n→⟧${A}\n\n${B}`,
		`⟦A+ A-\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n⟦Image 1 of 23\n\n→⟧${B}\n\n${C}`,
		"⟦Print this page→⟧",
	],
	good: [
		"The text size of the ballot paper was changed.",
		"Voters complained about the text size.",
		`${A}\n\nPrint and paper\n\n${B}\n\n${C}`,
		"She gave it an A+ A- and B were for the rest.",
		"Listen to this, said the mayor.",
	],
} satisfies Examples;
