import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They met on ⟦monday→Monday⟧ in May.",
		"The road to ⟦kyiv→Kyiv⟧ is closed.",
		"A ⟦italian→Italian⟧ firm, she said.",
		"Since ⟦january→January⟧ it is shut.",
	],
	good: [
		"They may march in turkey red, with french fries and china cups.",
		"See #monday and www.london.example.",
		"Roman type and swiss rolls.",
		"On Monday in Kyiv.",
	],
} satisfies Examples;
