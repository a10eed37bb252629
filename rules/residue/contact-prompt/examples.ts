import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n${B}⟦\n\nHave a news tip? Email us at tips@harlow-post.example→⟧\n\nShare on Facebook`,
		`⟦Contact us\n\n→⟧${A}\n\n${B}`,
		"A roof\n\n⟦Get in touch with us\n→⟧The town",
	],
	good: [
		"They contacted us on Monday.",
		`${A}\n\nLetters to the mayor\n\n${B}\n\n${C}`,
		"If you see a mistake in the bill, you may keep the change.",
		`${A}\n\n${B}\n\nGet in touch with the roofers soon, the mayor told the clerk, for the rain will not wait.`,
	],
} satisfies Examples;
