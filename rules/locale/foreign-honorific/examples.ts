import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The mayor, ⟦Mme→Ms⟧ Caradec, and ⟦M.→Mr⟧ Dupont left.",
		"⟦Hr.→Mr⟧ Krollmann said nothing.",
		"The clerk thanked ⟦Sra.→Ms⟧ Lorca and ⟦Sr.→Mr⟧ Ruiz.",
		"A letter by ⟦Mlle→Ms⟧ Bruun was read.",
	],
	good: [
		"M. Night Harlow met Sr. Mary Bruun and Sig. Rossi.",
		"Herr Krollmann and Monsieur Caradec drank with Señor Ruiz.",
		"John Bruun Sr. and Mr. Holub left.",
		"He wrote Mme on the door.",
	],
} satisfies Examples;
