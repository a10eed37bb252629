import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The firm of Harlow ⟦&amp;→&⟧ Pike denied it.",
		"The town⟦&#8217;→’⟧s mayor paid ⟦&pound;→£⟧3m.",
		"Rain ⟦&amp;ndash;→–⟧ at last.",
		"The town⟦&#191;→’⟧s mayor left.",
		"Turn⟦&nbsp;→ ⟧left at the caf⟦&eacute;→é⟧.",
		"He said ⟦&#x201C;→“⟧no⟦&#x201D;→”⟧.",
		"The ⟦&#147;→“⟧deal⟦&#148;→”⟧ is off.",
	],
	good: [
		"AT&T and R&D; the rest is history.",
		"Marks & Spencer said so; so did B&Q; nobody else did.",
		"Use &lamp; if the shop is called that.",
		"Track #39; the fans of Salt&Pepper; cheered.",
		{ text: "Write `&amp;` for an ampersand.", path: "a.md" },
	],
} satisfies Examples;
