import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The people⟦ ’ s→’s⟧ choice.",
		"It⟦ 's→'s⟧ late.",
		"They ⟦did n't→didn't⟧ know.",
		"We ⟦don 't→don't⟧ care.",
		"The minister⟦’ s→’s⟧ car.",
		"The guards⟦ ' →' ⟧duty.",
	],
	good: [
		"The workers’ state and the boys’ shoes.",
		"She called it 'the people's choice' and left.",
		"Van 't Hoff and 's-Hertogenbosch.",
		"Rock 'n' roll of the '90s.",
		"They said 'no' to the Joneses' s-shaped road.",
		"He read 'A' and 'B'.",
	],
} satisfies Examples;
