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
		{ text: "“The road is open,” ⟦indicates→said⟧ colonel Paul Arnaud.", translatedFrom },
		{ text: "The road will be shut until May, ⟦again reports the prefecture→the prefecture said⟧.", translatedFrom },
		{ text: "“Leave the coast at once!”⟦ - Kovalenko→ said Kovalenko⟧.", translatedFrom: ["uk"] },
	],
	good: [
		{ text: "“The vote is over,” said Paul Arnaud.", translatedFrom },
		{ text: "His film “Harvest” details the lives of farmers.", translatedFrom },
		{ text: "They announced the ministry's plan.", translatedFrom },
		{ text: "She learned French in Lyon.", translatedFrom },
		{ text: "The paper, which confirms the minister's account, was found.", translatedFrom },
		{ text: "The song “Leave the coast” - Kovalenko's best - was heard again.", translatedFrom: ["uk"] },
		{ text: "“Leave the coast at once!” - Kovalenko.", translatedFrom },
		"“The vote is over,” Paul Arnaud stated.",
	],
} satisfies Examples;
