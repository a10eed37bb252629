import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦ADVERTISEMENT\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n⟦Advertisement\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n⟦Story continues below advertisement\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n${B}⟦\n\nSponsored content→⟧`,
		`⟦ADVERTISEMENT →⟧The mayor of Harlow spoke.\n\n${A}\n\n${B}`,
	],
	good: [
		`${A}\n\nAdvertising is a trade that Harlow knows well\n\n${B}\n\n${C}`,
		`${A}\n\n${B}\n\nThe advertisement in the Post showed a dog, and nobody knew why.`,
		`${A}\n\nSponsored runners\n\n${B}\n\n${C}`,
		"Add a pinch of salt.",
		"The council paid for an advertisement.",
	],
} satisfies Examples;
