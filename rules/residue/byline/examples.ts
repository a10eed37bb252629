import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦By Ana Bruun\n\n→⟧${A}\n\n${B}`,
		`⟦Text by: AFP\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n${B}⟦\n\nAuthor: Marek Holub→⟧`,
		`${A}⟦ (Reporter Wang Li)→⟧\n\n${B}`,
		`Mayor resigns\n⟦By Ana Bruun, staff writer\n→⟧\n${A}\n\n${B}`,
	],
	good: [
		`By night, Harlow sleeps\n\n${A}\n\n${B}`,
		`${A}\n\nBy Monday the water had gone\n\n${B}\n\n${C}`,
		"By noon the water was gone.",
		`${A}\n\nThe author of the report did not come\n\n${B}\n\n${C}`,
		"The text, by a lawyer, was read aloud.",
	],
} satisfies Examples;
