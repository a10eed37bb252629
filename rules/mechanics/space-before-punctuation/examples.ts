import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They swear to it⟦ ,→,⟧ and they mean it.",
		"Who would have thought so⟦ ?→?⟧",
		"The vote (the third in a year⟦ )→)⟧ was lost.",
		"He left in May⟦ .→.⟧ She stayed.",
		"Here is the list⟦ :→:⟧ bread, milk, salt.",
		"“We won⟦ !→!⟧” she cried.",
	],
	good: [
		"And then ... nothing. And then . . . nothing at all.",
		"The .NET runtime and a .22 rifle have nothing in common.",
		"See you soon :) or later ;-)",
		"The poster said « Vive la vie ! » and « Quelle horreur ! » beside it.",
		"The sign read :quiet: and nobody spoke.",
		"Prices rose 3 % in May, as the French table has it.",
	],
} satisfies Examples;
