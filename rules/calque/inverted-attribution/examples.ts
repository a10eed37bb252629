import type { Examples } from "../../../src/kit/index.ts";

const translatedFrom = ["fr"];

export default {
	bad: [
		{ text: "“The vote is over,” ⟦assures→said⟧ Paul Arnaud.", translatedFrom },
		{ text: "“We are ready,” ⟦immediately reacted→said⟧ the minister.", translatedFrom },
		{ text: "“The bridge holds”, ⟦specifies→said⟧ the prefecture.", translatedFrom },
		{ text: "The man was armed, ⟦learned AFP→AFP learned⟧ from a police source.", translatedFrom },
		{ text: "A second test was negative, ⟦announced the Kremlin→the Kremlin announced⟧.", translatedFrom },
		{ text: 'I respect him greatly⟦ - stated→," said⟧ Anna Nowak.', translatedFrom: ["pl"] },
	],
	good: [
		{ text: "“The vote is over,” said Paul Arnaud.", translatedFrom },
		{ text: "His film “Harvest” details the lives of farmers.", translatedFrom },
		{ text: "They announced the ministry's plan.", translatedFrom },
		{ text: "She learned French in Lyon.", translatedFrom },
		"“The vote is over,” Paul Arnaud stated.",
	],
} satisfies Examples;
