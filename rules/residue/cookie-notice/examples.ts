import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦We use cookies to improve your experience.\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n${B}⟦\n\nAccept all cookies→⟧`,
		"⟦This website uses cookies.→⟧",
		`${A}\n\n${B}⟦\n\nManage your cookie settings→⟧`,
	],
	good: [
		"Grandmother bakes cookies.",
		`${A}\n\nCookies for the mayor\n\n${B}\n\n${C}`,
		"The firm said that it uses cookies to follow buyers.",
		"They may reject all of it.",
	],
} satisfies Examples;
