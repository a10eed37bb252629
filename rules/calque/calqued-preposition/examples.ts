import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They met ⟦in motive of→to mark⟧ the feast.",
		"The road was shut ⟦by motive of→because of⟧ the flood.",
		"He resigned ⟦at consequence of→as a result of⟧ the report.",
	],
	good: [
		"They had a motive of their own.",
		"The road was shut as a consequence of the flood.",
		"The motive for the attack is unknown.",
	],
} satisfies Examples;
