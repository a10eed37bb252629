import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"At the start of ⟦the this→this⟧ season he was hurt.",
		"They argued in ⟦a the→the⟧ study.",
		"The split reduces ⟦the its→its⟧ shares.",
		"They set up ⟦the an→an⟧ office.",
		"⟦The these→These⟧ banks are sound.",
	],
	good: [
		"The a cappella group and the a la carte menu.",
		"Is this the best way? Are these the signs?",
		"Vitamin A the doctor would not give.",
		"The A team beat the B team.",
		"He gave the dog its bone.",
		"“The,” the teacher said, “the the and the a.”",
	],
} satisfies Examples;
