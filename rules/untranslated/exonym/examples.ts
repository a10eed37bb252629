import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"He flew from ⟦Moscou→Moscow⟧ to ⟦Pékin→Beijing⟧.",
		"The talks in the ⟦Reino Unido→United Kingdom⟧ failed.",
		"⟦Alemania→Germany⟧ and ⟦Bélgica→Belgium⟧ will pay.",
		"They moved to ⟦Estados Unidos→the United States⟧ in May.",
		"She was born in ⟦Mailand→Milan⟧, he in ⟦Nueva York→New York⟧.",
	],
	good: [
		"She lives in the Rue de Londres and plays for Rapid Wien.",
		"He reads the Journal de Pékin and the Corriere di Venezia.",
		"The film “Pékin Express” ran in Paris, Rome and Mexico.",
		"Bayern beat Roma in Torino, as Napoli had beaten Sevilla.",
		"Salvador Victoria met Italia Montag in Georgia.",
		"The band Londres Wien played.",
	],
} satisfies Examples;
