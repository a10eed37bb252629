import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n⟦Watch the video\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n⟦View this post on Instagram\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n${B}⟦\n\npic.twitter.com/Ab1Cd2Ef3G→⟧`,
		"⟦Video is loading→⟧",
	],
	good: [
		"They watched the video twice.",
		`${A}\n\nA video that nobody saw\n\n${B}\n\n${C}`,
		"Listen to the roof, he said: it speaks.",
		`${A}\n\n${B}\n\nThe video of the fall was seen by a million people on the day after.`,
	],
} satisfies Examples;
