import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"⟦It seems that it seems that it seems that→It seems that⟧ the rain has stopped.",
		"He has ⟦graduated from graduated from→graduated from⟧ the school of Olm.",
		"The ⟦Citizen information office (SAC) Citizen information office (SAC)→Citizen information office (SAC)⟧ is open.",
		"Calls came in (⟦questions about the border posts; questions about the border posts→questions about the border posts⟧ for lorries).",
		"Over ⟦and done and done and done and done→and done⟧.",
		"A song like ⟦hun hun hun hun hun hun hun→hun⟧ is no song.",
		"It was held in ⟦the town hall of the town hall of→the town hall of⟧ Olm.",
	],
	good: [
		"Again and again and again they rang, from day to day to day.",
		"“No, no, no, no,” she said. “Never, never, never.”",
		"Very, very, very slowly, step by step by step.",
		"The judges wrote to the judges. The judges answered.",
		"Girls Girls Girls was sung in New York New York.",
		"He scored 2 2 2 and then 3, 4, 5, 6.",
		"“I have no idea, I have no idea,” he said, and they left.",
		"They went from house to house to ask.",
	],
} satisfies Examples;
