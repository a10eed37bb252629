import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"He ⟦don\uFFFDt→don’t⟧ know, nor do the ⟦town\uFFFDs→town’s⟧ men.",
		"The ⟦Fran\uFFFDais⟧ left.",
		"The ⟦Fran\uFFFDais→Français⟧ left, for the Français must.",
		"The ⟦Fran?ais⟧ left.",
		"⟦They?re→They’re⟧ here, the mayor said.",
		"The ⟦town¿s→town’s⟧ mayor left.",
		"A ⟦\uFFFD\uFFFD⟧ stood there.",
	],
	good: [
		"Who? Me? “Why?” she asked.",
		"Why?because I say so. Really?no.",
		"See example.com/find?word and the?query=1.",
		"What the …? And who?!",
		"He asked: “Is it so?”s",
	],
} satisfies Examples;
