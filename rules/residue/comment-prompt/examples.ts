import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n${B}⟦\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *→⟧`,
		`${A}\n\n${B}⟦\n\n3 Comments→⟧`,
		`${A}\n\n⟦Show comments\n\n→⟧${B}\n\n${C}`,
		"⟦Leave a Reply→⟧",
	],
	good: [
		"The mayor declined to comment.",
		`${A}\n\nComments that hurt\n\n${B}\n\n${C}`,
		`${A}\n\n${B}\n\nThe clerk would not leave a comment, nor did the mayor reply.`,
		"They wanted a reply, and they left without one.",
	],
} satisfies Examples;
