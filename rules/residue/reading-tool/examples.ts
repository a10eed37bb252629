import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		" date 2024-02-16⟦ Text size→⟧\n\nThe town hall was shut.",
		"16 May⟦ Font size→⟧\n\nA dog bit the mayor.",
		"Politics⟦ A+ A-→⟧\n\nThe dog was shot.",
	],
	good: [
		"The text size of the ballot paper was changed.",
		"Voters complained about the text size.",
		"She gave it an A+ A- and B were for the rest.",
	],
} satisfies Examples;
