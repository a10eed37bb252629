import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦3 min read\n\n→⟧${A}\n\n${B}`,
		`⟦Reading time: 4 minutes\n\n→⟧${A}\n\n${B}`,
		`By Ana Bruun⟦ | 5 min read→⟧\n\n${A}\n\n${B}`,
	],
	good: [
		"After 3 minutes of reading he slept.",
		`${A}\n\nReading time\n\n${B}\n\n${C}`,
		"It took her 4 minutes to read.",
		"A 5-minute read won the prize.",
	],
} satisfies Examples;
