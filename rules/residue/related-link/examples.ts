import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n⟦READ ALSO: Harlow looks for a roof\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n${B}⟦\n\nRelated articles→⟧`,
		`${A}\n\n${B}⟦\n\nYou may also like\n\nHarlow looks for a roof\n\nThe school that took in a council→⟧`,
		`${A}⟦ READ MORE: Harlow looks for a roof→⟧\n\n${B}`,
		`⟦Most popular\n\n→⟧${A}\n\n${B}`,
	],
	good: [
		"Read also the small print.",
		`${A}\n\nMore rain\n\n${B}\n\n${C}`,
		"You may also like the soup.",
		"See also section 3 of the act.",
		`${A}\n\n${B}\n\nRelated or not, the two men look alike, and the mayor knows it.`,
	],
} satisfies Examples;
