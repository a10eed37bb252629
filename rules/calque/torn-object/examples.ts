import type { Examples } from "../../../src/kit/index.ts";

const translatedFrom = ["es"];

export default {
	bad: [
		{ text: "The chancellor begins ⟦today a visit→a visit today⟧ to Rome.", translatedFrom },
		{ text: "The mayor chaired ⟦last night the plenary session→the plenary session last night⟧.", translatedFrom },
		{ text: "Parliament approved ⟦on Tuesday the budget→the budget on Tuesday⟧ for next year.", translatedFrom },
	],
	good: [
		{ text: "The chancellor begins a visit to Rome today.", translatedFrom },
		{ text: "The mayor said yesterday the plan was dead.", translatedFrom },
		{ text: "He took on Monday's leaders.", translatedFrom },
		"Parliament approved on Tuesday the budget for next year.",
	],
} satisfies Examples;
