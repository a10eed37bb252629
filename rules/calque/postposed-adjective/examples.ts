import type { Examples } from "../../../src/kit/index.ts";

const translatedFrom = ["es"];

export default {
	bad: [
		{ text: "The mayor called the ⟦police municipal→municipal police⟧.", translatedFrom },
		{ text: "She runs ⟦a party ecological→an ecological party⟧ in Lima.", translatedFrom },
		{ text: "He met the ⟦minister Italian→Italian minister⟧ on Monday.", translatedFrom },
		{ text: "An offer came from the ⟦striker sky blue→sky blue striker⟧, Juan Rey.", translatedFrom },
	],
	good: [
		{ text: "He watched the party political broadcast.", translatedFrom },
		{ text: "The team Italian fans love won.", translatedFrom },
		{ text: "The court martial of Juan Rey begins.", translatedFrom },
		{ text: "The municipal police called the mayor.", translatedFrom },
		"The mayor called the police municipal.",
	],
} satisfies Examples;
