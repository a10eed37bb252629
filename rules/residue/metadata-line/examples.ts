import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		"⟦ date 2024-02-16→⟧ Text size\n\nThe town hall was shut.",
		"⟦date 2023-11-15 →⟧The dog bit the mayor.",
		`⟦Published: 3 May 2021, 6:10 p.m.\n\n→⟧${A}\n\n${B}`,
		`Town hall shut\n⟦Updated 3 May 2021\n→⟧\n${A}\n\n${B}`,
		`Kyiv • UNN\n⟦13 January 2024, 16:27 • 10456 views\n\n→⟧${A}\n\n${B}`,
	],
	good: [
		"The date 2024-02-16 was set for the vote.",
		"Save the date 2024-02-16 for us.",
		"Their date ended early.",
		`${A}\n\nMay 2021\n\n${B}\n\n${C}`,
		"Published March 3, 2020 in Rome, the book sold well.",
	],
} satisfies Examples;
