import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦goverment⟧ resigned on Friday.",
		"A ⟦commerical⟧ break followed.",
		"They left the ⟦harbuor⟧ at dawn.",
		"The mayor's ⟦secertary⟧'s desk was empty.",
	],
	good: [
		"The government's organisation and the organization of colour and color.",
		"Mathias von der Brüggen opened the fjord museum.",
		"“Weeell, thatsa nice,” he sang.",
		"The anti-roadworks party and a multilayer matchday programme.",
		"Write to info@harbuor.example or see www.harbuor.example.",
		"The song ends: dormi piccolino mio.",
		"The gloop was grey. More gloop came. They called it the gloop year.",
		{ text: "The frobnitz is here.", options: { words: ["frobnitz"] } },
	],
} satisfies Examples;
