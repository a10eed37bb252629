import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They met at ⟦” Bastille “→“Bastille”⟧ station.",
		"What he called “the best⟦“→”⟧ was not.",
		"They won⟦“,→,”⟧ he cried.",
	],
	good: [
		"They met at “Bastille” station.",
		"He called it „das Beste“, and left.",
		"She read “Home” and “Away”.",
		"It was a “small goal ” around“ Harlow.",
	],
	spellingMatters: true,
} satisfies Examples;
