import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"“The work is done⟦”,→,”⟧ says Anna Veld.",
		"“We never lost hope⟦”,→,”⟧ she added.",
		'"Nobody came⟦",→,"⟧ said the mayor.',
	],
	good: [
		"The line is “on hold”, he said.",
		"“The work is done,” says Anna Veld.",
		"He read “Home”, “Away” and more.",
		"Some call it “the shed”, others do not.",
	],
} satisfies Examples;
