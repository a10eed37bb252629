import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦Skip to content\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n${B}⟦\n\nBack to top→⟧`,
		`${A}\n\n${B}⟦\n\nShow More→⟧`,
		`⟦Home > Politics > Harlow\n\n→⟧${A}\n\n${B}`,
		"⟦Back to top→⟧",
	],
	good: [
		"Skip to the content if you must.",
		`${A}\n\nHome at last\n\n${B}\n\n${C}`,
		`${A}\n\nPolitics without words\n\n${B}\n\n${C}`,
		"They went back to top form.",
		"Show more care, said the mayor.",
	],
} satisfies Examples;
