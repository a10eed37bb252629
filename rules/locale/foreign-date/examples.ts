import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It opened on ⟦21.12.2022→21 December 2022⟧.",
		"On ⟦04→4⟧ January it shut.",
		"They left on ⟦3 of August→3 August⟧.",
		"⟦In April 23rd→On April 23⟧ it rained.",
		"The ⟦term 2015/2019→2015-2019 term⟧ is over.",
	],
	good: [
		"On 21 December 2022 it opened.",
		"On 12/21/2022 and 2022-12-21.",
		"Version 1.12.2022.1 is out.",
		"In April 23 people left.",
		"Two of May’s best days; the 2015/16 season.",
		"Half of March was wet, and 3 of them left.",
	],
} satisfies Examples;
