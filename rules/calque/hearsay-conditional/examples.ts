import type { Examples } from "../../../src/kit/index.ts";

const translatedFrom = ["fr"];

export default {
	bad: [
		{ text: "The suspect ⟦would have→is reported to have⟧ fled on a scooter.", translatedFrom },
		{ text: "A 34-year-old ⟦would have→is reported to have⟧ received two blows.", translatedFrom },
		{ text: "The two drivers ⟦would have→are reported to have⟧ been drinking.", translatedFrom },
		{ text: "The fire ⟦would have→is reported to have⟧ started in a cellar.", translatedFrom: ["it"] },
	],
	good: [
		{ text: "The suspect would have fled if the gate had been open.", translatedFrom },
		{ text: "Without help the victim would have died.", translatedFrom },
		{ text: "The man would have liked to stay.", translatedFrom },
		{ text: "The suspect would have fled.", translatedFrom: ["ru"] },
		"The suspect would have fled.",
	],
} satisfies Examples;
