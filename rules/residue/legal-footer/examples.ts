import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`${A}\n\n${B}⟦\n\n© 2024 Harlow Post. All rights reserved.→⟧`,
		`${A}\n\n${B}⟦\n\nPrivacy Policy | Terms of Use→⟧`,
		"⟦Copyright 2023 Harlow Post→⟧",
		`${A}\n\n${B}⟦\n\nReproduction without permission is prohibited.→⟧`,
	],
	good: [
		"The copyright belongs to her heirs.",
		`${A}\n\nRights reserved for the few\n\n${B}\n\n${C}`,
		"The terms of use of the hall have changed.",
		"He has a privacy policy: he never talks.",
	],
} satisfies Examples;
