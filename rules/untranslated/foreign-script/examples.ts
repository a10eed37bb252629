import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The firm has 3 billion yuan (⟦人民币，下同⟧).",
		"⟦中新网⟧ reports from Harlow.",
		"He said that ⟦мир вам⟧ and left.",
		"The ⟦비상대책⟧ committee met on Monday.",
		"She came to ⟦القاهرة⟧ in May.",
	],
	good: [
		"Moscow (Москва) and Beijing (北京) are far.",
		"The sign read “Добро пожаловать”.",
		"The β-blocker, 5 μm of α and the constant π.",
		"He is called Ivan (Russian: Иван).",
		"The film “千と千尋の神隠し” was shown.",
	],
} satisfies Examples;
