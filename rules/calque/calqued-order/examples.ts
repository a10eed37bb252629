import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦gendarmerie national→national gendarmerie⟧ came.",
		"The ⟦council constitutional→constitutional court⟧ ruled.",
		"A ⟦party politic→political party⟧ was founded.",
	],
	good: ["The national gendarmerie came.", "The council's constitutional role is small.", "The body politic is sick."],
} satisfies Examples;
