import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The lawyer of ⟦Nawalny→Navalny⟧ was not let in.",
		"He met ⟦Lukaschenko→Lukashenko⟧ twice.",
		"The ⟦swamp case→Bolotnaya Square case⟧ was closed.",
	],
	good: ["The case of the swamp deer was closed.", "He met Lukashenko twice.", "She lives in Copenhagen."],
} satisfies Examples;
