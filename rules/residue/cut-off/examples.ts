import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";

export default {
	bad: [
		`${A}\n\n${B}⟦… Read more⟧`,
		`${A}\n\n${B}\n\n⟦Continue reading⟧`,
		`${A}\n\n${B} ⟦[...]⟧`,
		"⟦The post Town hall shut appeared first on Harlow Post.⟧",
	],
	good: [
		"He wanted to read more…",
		`${A}\n\n${B}\n\nAnd then there was nothing but rain, rain and rain…`,
		"The boy will continue reading.",
		'She read the "rest […] of it" aloud.',
	],
} satisfies Examples;
