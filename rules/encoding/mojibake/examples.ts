import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦FranÃ§ais→Français⟧ of the north drink beer.",
		"He ⟦wonâ€™t→won’t⟧ come, ⟦â€œat→“at⟧ least not ⟦todayâ€\u009d→today”⟧.",
		"⟦DvoÅ™Ã¡k→Dvořák⟧ and ⟦BeyoncÃ©â€™s→Beyoncé’s⟧ songs were played.",
		"The ⟦CafÃƒÂ©→Café⟧ was garbled twice.",
		"⟦ÐœÐ¾Ñ\u0081ÐºÐ²Ð°→Москва⟧ is the word on the sign.",
		"The ⟦G√∂del→Gödel⟧ prize came to ⟦â‚¬5→€5⟧,000, ⟦10â€“12→10–12⟧ May.",
		"She called it “a lot⟦â€→”⟧.",
		"Rain ⟦ðŸ˜€→😀⟧ at last.",
	],
	good: [
		"SÃO PAULO: “NÃO”, JÁ ESTÁ™ “SÓ”, AMANHÃ E HOJE.",
		"“Ça va?” – «Oui», À 9h, C'EST-À-DIRE.",
		"The table had ╔═╗ É║ and ▒▒▒█▀█▒▒, and ¯\\_(ツ)_/¯ below it.",
		"Dvořák’s “Déjà Vu”, N° 5, 20 °C ± 2 °C, CAFÉ®, NAÏVE™.",
		"ŽIŽEK’S ČESKÝ, Læsø Ærø, STRAßE, Œuvre; œ, Œ.",
		"Україна: ЇЖАК ґ Є, Ћирић Ђорђе њ љ, Я®, В® и Г®.",
		"日本語「テスト」, 한국어, עברית, हिन्दी, ไทย.",
		"She paid € 5 for 10 ½″ and §§ 3–5.",
	],
} satisfies Examples;
