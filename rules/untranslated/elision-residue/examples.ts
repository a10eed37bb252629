import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They spoke of ⟦l'operation→the operation⟧ in the north.",
		"⟦L’ army→The army⟧ has left the town.",
		"⟦Lhe→The⟧ rapid spread was seen.",
		"“We will pay the bill”, ⟦a →⟧he added.",
		"He hopes ⟦qu'he→that he⟧ can stay.",
	],
	good: [
		"The coup d'état was followed by hors d'oeuvre and an objet d'art.",
		"D'you know L'Oréal, the D'Oyly Carte and Côte d'Ivoire?",
		"“A he or a she?” a man asked. It was a he said no one.",
		"Rock 'n' roll, y'all, s'pose so.",
		"The esprit d'escalier of l'Équipe and the cahiers d'orange.",
	],
} satisfies Examples;
