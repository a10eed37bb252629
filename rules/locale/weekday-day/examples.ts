import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They play ⟦this Thursday (25)→on Thursday⟧ at home.",
		"⟦On Monday (16)→On Monday⟧ it rained.",
		"It began ⟦yesterday (26th)→yesterday⟧.",
	],
	good: [
		"On Monday (16 May) it rained.",
		"They play this Thursday (at home).",
		"Monday (1934) is a novel.",
		"Wednesday (5pm) and Friday (all day).",
	],
} satisfies Examples;
