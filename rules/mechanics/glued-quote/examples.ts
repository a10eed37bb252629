import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The plan⟦”which→” which⟧ he called “bold” failed.",
		"They read the “Post⟦”and→” and⟧ slept.",
		"She spoke ⟦of“sharp→of “sharp⟧ pain” in May.",
		"“It is over⟦”says→,” says⟧ the mayor.",
		"“Nobody came.⟦”She→” She⟧ left.",
		'It was a "good day⟦"for→" for⟧ all.',
	],
	good: [
		"“It is over,” says the mayor.",
		'The world"s oldest town, he wrote.',
		'A 12"x9" board and a 19" rack.',
		"He spoke of the “old days” (“very old”).",
		"The so-called “A”-list and “B”s.",
		"She said “no”, and that was that.",
	],
	spellingMatters: true,
} satisfies Examples;
