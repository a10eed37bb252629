import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦SPD-Fraktion→SPD parliamentary group⟧ will vote on Tuesday.",
		"⟦CDU-Politiker→CDU politician⟧ Ada Moss said so.",
		"The ⟦EU-Kommission→EU Commission⟧ has not answered.",
	],
	good: [
		"The SPD parliamentary group will vote on Tuesday.",
		"The BMW-Sauber team came third.",
		"An EU-Canada agreement was signed.",
		"The Konrad-Adenauer-Stiftung invited her.",
	],
} satisfies Examples;
