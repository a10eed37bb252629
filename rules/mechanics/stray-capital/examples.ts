import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"Do not spread rumors, ⟦Do→do⟧ not believe them.",
		"It rained all day, ⟦But→but⟧ nobody left.",
		"The guests left, ⟦Which→which⟧ was a pity.",
	],
	good: [
		"She played two hymns, On the Hills of Harlow among them.",
		"He said so, Which? magazine wrote.",
		"Dear Sirs, The house is sold.",
		"They read Home, And Away, and Kim.",
	],
} satisfies Examples;
