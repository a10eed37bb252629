import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦WНO→WHO⟧ said so.",
		"It was ⟦22°С→22°C⟧ in a room of ⟦105х195→105x195⟧ cm.",
		"The ⟦Сentral→Central⟧ Bank is shut.",
		"In such ⟦а→a⟧ way it was done.",
		"The ⟦mаyоr→mayor⟧ left.",
	],
	good: [
		"The word мир means peace, and а means but.",
		"The β-blocker and 5 μm of α-rays, Ωmega 3.",
		"He wrote МЭИ on the wall.",
		"The letter а of the word мама is one of two.",
		"ВОЗ is the name of the WHO there.",
	],
} satisfies Examples;
