import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n${B}⟦\n\nSubscribe to continue reading→⟧`,
		`${A}\n\n${B}⟦\n\nAlready a subscriber? Log in→⟧`,
		`${A}\n\n⟦This article is for subscribers only\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n${B}⟦\n\nYou have 3 free articles left this month→⟧`,
	],
	good: [
		"He subscribed to the view that nobody knows.",
		`${A}\n\nPremium wine\n\n${B}\n\n${C}`,
		"The account was closed.",
		"Members only were let in, and the mayor is none.",
	],
} satisfies Examples;
