import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"Finland joined ⟦OTAN→NATO⟧ in 2023.",
		"The ⟦ONU→UN⟧ and the ⟦UE→EU⟧ said so.",
		"He left for ⟦EE.UU.→U.S.⟧ in May.",
		"Prices in the ⟦URSS→USSR⟧ were low; the ⟦OMS→WHO⟧'s were not.",
		"The loan of the ⟦FMI→IMF⟧ was paid.",
	],
	good: [
		"NATO, the UN and the EU said so.",
		"The union for workers (OIT) and the Madrid agency ONU Mujeres agreed.",
		"She plays for UE Sant Julià and lives at PIB House.",
		"In 300 BCE nobody wrote.",
		"The poster read “Non à l’OTAN”.",
	],
} satisfies Examples;
