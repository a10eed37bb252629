import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n⟦Sign up for our newsletter\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n${B}⟦\n\nGet the latest news delivered to your inbox→⟧`,
		`${A}\n\n${B}⟦\n\nSubscribe now→⟧`,
		`${A}\n\n${B}⟦\n\nEnter your email address→⟧`,
	],
	good: [
		"She signed up for the army.",
		`${A}\n\nLetters and news\n\n${B}\n\n${C}`,
		"The newsletter of the club was sent to nobody.",
		"Stay up late and you will see it.",
	],
} satisfies Examples;
