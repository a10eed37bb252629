import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They feared ⟦busification→forced rounding-up of conscripts⟧.",
		"The ⟦Ministry of Health Protection→Health Ministry⟧ said so.",
		"He was taken to the ⟦chamber of sobriety→drunk tank⟧.",
	],
	good: [
		"The health ministry said so.",
		"He sat in the chamber, sober at last.",
		"The ministry of health promised protection.",
	],
} satisfies Examples;
