import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦equipped powers→armed forces⟧ were sent.",
		"A method of ⟦fluffy rationale→fuzzy logic⟧.",
		"The ⟦bad habit president→vice-president⟧ spoke.",
	],
	good: [
		"The armed forces were sent.",
		"The powers that be are equipped for it.",
		"A president's bad habit is his own affair.",
	],
} satisfies Examples;
