import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦Kyiv • UNN\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n${B}⟦\n\n(AFP)→⟧`,
		`${A}\n\n${B}⟦\n\nWith inputs from PTI→⟧`,
		`${A}⟦ (AFP)→⟧\n\n${B}`,
	],
	good: [
		"The AFP said so.",
		`${A}\n\nReuters reported the fall of the roof first\n\n${B}\n\n${C}`,
		`AFP moves to Harlow\n\n${A}\n\n${B}`,
		"The mayor spoke to a man from Xinhua.",
	],
} satisfies Examples;
