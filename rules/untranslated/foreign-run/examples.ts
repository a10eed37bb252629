import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"⟦Este sitio web utiliza⟧ cookies",
		"The mayor said that ⟦nous avons besoin de temps pour les travaux⟧ and left.",
		"He wrote to the Bundesamt für Migration in May, ⟦wie das Gericht ihm mitteilte⟧.",
		"⟦Ponemos a su disposición un amplio catálogo⟧",
	],
	good: [
		"“Nous avons besoin de temps”, the mayor said.",
		"Rio de Janeiro, Real Sociedad de Fútbol and the Corriere della Sera said so.",
		"It was a fait accompli, a coup de grâce and a je ne sais quoi.",
		"The film “La vie est un long fleuve tranquille” was shown.",
		"The chef served crème brûlée, jalapeño and piña colada.",
		{ text: "They sang *je ne regrette rien du tout* together.", path: "a.md" },
	],
} satisfies Examples;
