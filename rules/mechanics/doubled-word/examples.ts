import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It was ⟦the the→the⟧ best of times.",
		"They walked ⟦to  to→to⟧ the harbour.",
		"⟦They they→They⟧ said nothing.",
		"The ⟦minister minister→minister⟧ resigned.",
	],
	good: [
		"He had had enough, and she knew that that was so.",
		"It was very very cold, and they came in in May.",
		"Duran Duran played in Walla Walla, in New York, New York.",
		"Their break-in in June failed, and so did the in in-fighting.",
		"What it is is a mistake; he gave her her coat.",
		"Again and again, more and more, neck and neck.",
		"“No, no,” they cried, “to, to the boats!”",
	],
} satisfies Examples;
