import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		'⟦- I see no other way, - said→"I see no other way," said⟧ Marek Wolan.',
		'⟦– We will wait→"We will wait"⟧',
		'⟦- Nobody asked us - added→"Nobody asked us," added⟧ the mayor.',
	],
	good: [
		"- Milk\n- Bread\n- I forgot",
		"- Two eggs, beaten",
		"Harlow - said to be old - is a town.",
		"– 10 degrees at night",
		"- We eat\n- We sleep",
	],
} satisfies Examples;
