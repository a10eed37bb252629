import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The citizen's income is low.\n\nThe ⟦citizens' income→citizen's income⟧ was raised.",
		"The players' union met, the players' union voted, and the ⟦player's union→players' union⟧ won.",
		"⟦Citizens' income→Citizen's income⟧ was raised. The citizen's income helps, says the citizen's income office.",
	],
	good: [
		"The citizen's income is low, and the citizens' incomes differ.",
		"The player's shirt was torn; the players' bus was late.",
		"The boss's car and James' car were stolen.",
		"The team's coach spoke, and the teams' coaches listened.",
	],
} satisfies Examples;
