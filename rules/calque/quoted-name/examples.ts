import type { Examples } from "../../../src/kit/index.ts";

const translatedFrom = ["ru"];

export default {
	bad: [
		{ text: "The goalkeeper of ⟦“Zenith”→Zenit⟧ was sent off.", translatedFrom },
		{ text: "On Sunday ⟦«Spartak»→Spartak⟧ plays in Samara.", translatedFrom },
		{ text: "A deputy of the party ⟦“Servant of the People”→Servant of the People⟧ resigned.", translatedFrom },
	],
	good: [
		{ text: "The goalkeeper of Zenit was sent off.", translatedFrom },
		{ text: "The film “Zenith of the Sun” opens on Friday.", translatedFrom },
		{ text: "He calls it the “Miner's Cup”.", translatedFrom },
		"She won the “Golden Zenith” for her first film.",
	],
} satisfies Examples;
