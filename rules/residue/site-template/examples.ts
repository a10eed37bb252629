import type { Examples } from "../../../src/kit/index.ts";

const options = { templates: ["Harlow Post, number <n>", "Yours since 1921", "Printed on <date>"] };

export default {
	bad: [
		{ text: "⟦Harlow Post, number 1,204\n\n→⟧The town hall is shut.\n\nThe roof fell in.", options },
		{ text: "The town hall is shut.\n\n⟦YOURS SINCE 1921\n\n→⟧The roof fell in.", options },
		{ text: "The town hall is shut.\n\nThe roof fell in.⟦\n\nPrinted on 3 May 2021.→⟧", options },
	],
	good: [
		"Harlow Post, number 1,204\n\nThe town hall is shut.",
		{ text: "The Harlow Post, number 1,204, says that the town hall is shut.", options },
		{ text: "It was printed on 3 May 2021.", options },
		{ text: "Yours since 1921, she signed, and he believed it.", options },
	],
} satisfies Examples;
