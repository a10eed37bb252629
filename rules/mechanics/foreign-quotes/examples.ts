import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		'⟦«→"⟧We have to go⟦»→"⟧, he said.',
		'He read the ⟦« →"⟧Echo⟦ »→"⟧ every day.',
		'It was the end of the fight.⟦ »→"⟧ So he left.',
		"She called it ⟦„→“⟧the end of it⟦“→”⟧ in May.",
		'They took no part⟦ ».→."⟧',
	],
	good: [
		"The poster said « Vive la vie ! » and no more.",
		"Read more in our guide »",
		"« Previous | Next »",
		"He sang „Die Gedanken sind frei“ in class.",
		"“We have to go,” he said.",
	],
	spellingMatters: true,
} satisfies Examples;
