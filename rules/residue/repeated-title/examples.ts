import type { Examples } from "../../../src/kit/index.ts";

const LEAD = "The town hall of Harlow is shut after a part of its roof fell in on Monday, the mayor said.";

export default {
	bad: [
		`Town hall roof falls in\n\n⟦Town hall roof falls in\n\n→⟧${LEAD}`,
		`⟦Town hall roof falls in | Harlow Post\n→⟧Town hall roof falls in\n\n${LEAD}`,
		`Town hall roof falls in\n\n3 May 2021\n\n⟦TOWN HALL ROOF FALLS IN.\n\n→⟧${LEAD}`,
		`Town hall roof falls in\n\n⟦Town hall roof falls in →⟧${LEAD}`,
	],
	good: [
		`Town hall roof falls in\n\n${LEAD}`,
		`The town hall of Harlow is shut\n\n${LEAD}`,
		`Harlow Post\n\nHarlow Post\n\n${LEAD}`,
		"Rain on the roof again\nAnd the town hall is wet\nRain on the roof again\nAnd nobody is coming yet",
		`Town hall roof falls in\n\nTown hall roof falls in, school takes over the council\n\n${LEAD}`,
	],
} satisfies Examples;
