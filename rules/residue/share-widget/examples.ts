import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦Share on Facebook\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n${B}⟦\n\nFacebook Twitter WhatsApp→⟧`,
		`${A}\n\n⟦Share this article\n\n→⟧${B}\n\n${C}`,
		`⟦Share on Facebook →⟧The mayor of Harlow spoke.\n\n${A}\n\n${B}`,
		"⟦Follow us on Telegram→⟧",
	],
	good: [
		"They share on Mondays.",
		`${A}\n\nFacebook\n\n${B}\n\n${C}`,
		"He wrote so on Facebook.",
		"The two share this article of faith.",
		"Follow us, the dog seemed to say.",
	],
} satisfies Examples;
