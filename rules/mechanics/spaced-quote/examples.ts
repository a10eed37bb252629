import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		'He called it ⟦" →"⟧a great day⟦ "→"⟧ and left.',
		"She said ⟦“ →“⟧never again⟦ ”→”⟧ twice.",
		"“We will wait.⟦ ”→”⟧",
		'The ⟦" →"⟧guests⟦ "→"⟧ left.',
	],
	good: [
		"He called it “a great day” and left.",
		'A 12" pipe and a 6" one.',
		"“‘No,’ he said.” She nodded.",
		"She read “Home” and “Away”.",
		'One quote " alone.',
	],
	spellingMatters: true,
} satisfies Examples;
