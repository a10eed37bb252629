import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"A 3⟦9 - year - old→9-year-old⟧ man fell.",
		"The ⟦so - →so-⟧called experts.",
		"A ⟦self - →self-⟧made woman.",
		"The ⟦anti - →anti-⟧war movement.",
		"⟦Covid - →Covid-⟧19 spread.",
		"A ⟦non -→non-⟧smoking room.",
	],
	good: [
		"Pre- and post-war houses; anti- or pro-war.",
		"He was an expert - semi-retired - in law.",
		"The score was 39 - 12 in year 3.",
		"The so-called 39-year-old.",
		"Pages 12 - 15, all of them.",
		"His ex - now in Peru - wrote.",
	],
} satisfies Examples;
