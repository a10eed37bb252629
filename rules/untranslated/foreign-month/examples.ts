import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It began on 3 ⟦août→August⟧ 2021 and ended in ⟦décembre→December⟧ 2022.",
		"The vote of 12 ⟦de março→March⟧ was lost.",
		"They met on ⟦Mittwoch→Wednesday⟧ in the town.",
		"He left last ⟦jueves→Thursday⟧.",
		"On the 5 ⟦października→October⟧ it rained.",
	],
	good: [
		"Plácido Domingo sang at Mardi Gras for Welt am Sonntag.",
		"The march from the Plaza 9 de Julio to the Barrio 23 de Enero was long.",
		"Julio and Abril met Avril Montag in June.",
		"The ship Agosto sank; the mayo was off.",
		"She sang “Septembre 2001” to them.",
	],
} satisfies Examples;
