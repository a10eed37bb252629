import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦world\"s→world's⟧ largest ferry sank.",
		"They ⟦don\"t→don't⟧ know it.",
		"⟦Harlow´s→Harlow's⟧ mayor left.",
		"The ⟦council`s→council's⟧ vote was close.",
	],
	good: [
		"He said “no”s and “yes”es.",
		'A 6" rule and a 5\'10" man.',
		'The "A"s and the "B"s were counted.',
		"Café’s and the council's own.",
		'She wrote "can"t" on the board.',
	],
	spellingMatters: true,
} satisfies Examples;
