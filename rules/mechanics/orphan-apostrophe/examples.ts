import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"He condemned the war against ⟦Moldova. 'Ukraine→Ukraine⟧.\n\nIn May the war against Ukraine went on.",
		"They spoke of the aid for ⟦Kenya. 'Uganda→Uganda⟧. Later the aid for Uganda was cut.",
		"The leaders of ⟦'Ethiopia→Ethiopia⟧ met twice.\n\nThe army of Ethiopia said nothing.",
		"The harvest of the ⟦'melon→melon⟧ fell again in June.",
		"They spoke for the ⟦'council→council⟧ on Monday.",
	],
	good: [
		"The war against China. 'Ukraine is next,' he said. They fear a war against Ukraine.",
		"In the '90s they sang rock 'n' roll, and 'Twas the Night Before Christmas.",
		"He joined N'Djamena from Côte d'Ivoire with O'Neill. The aid for Uganda was cut.",
		"“He called it 'Ukraine fatigue',” she said of Ukraine.",
		"The Joneses' boat met 'Ali Baba' off Hawai'i.",
		"She asked about Spain. 'Portugal.' That was all. Of Spain and of Portugal they knew little.",
		"He called it the 'melon years' and left.",
		"It was cold in the 'forties when they came.",
		"They put 'em on the 'phone, for 'twas late.",
	],
} satisfies Examples;
