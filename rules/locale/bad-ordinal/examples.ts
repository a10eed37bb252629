import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: ["On the ⟦23th→23rd⟧ of May.", "The ⟦11st→11th⟧ hour and the ⟦3th→3rd⟧ man.", "His ⟦22th→22nd⟧ win."],
	good: [
		"The 11th, 12th and 13th, the 21st and the 112th.",
		"The 3rd man and the 2nd.",
		"A 4th and a 1st.",
		"Type B-2th.",
	],
} satisfies Examples;
