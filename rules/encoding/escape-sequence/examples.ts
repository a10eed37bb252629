import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		String.raw`The town⟦\u2019→’⟧s mayor said ⟦\u201c→“⟧no⟦\u201d→”⟧.`,
		String.raw`Rain ⟦\ud83d\ude00→😀⟧ at last.`,
		"It was shut.⟦\\n→\n⟧Nobody was hurt.",
		"He lives in S⟦%C3%A3→ã⟧o Paulo now.",
		"The town⟦=E2=80=99→’⟧s mayor left.",
		String.raw`He said ⟦\"→"⟧no⟦\"→"⟧ and left.`,
		"The town⟦%20→ ⟧hall was shut.",
		String.raw`The caf⟦\xc3\xa9→é⟧ is shut.`,
	],
	good: [
		String.raw`It lies in C:\users\new and in C:\temp\nobody.`,
		"See https://example.com/S%C3%A3o_Paulo?x=%20y for more.",
		"Turnout was 52%20 years ago, 45% 10 years ago.",
		"A 5=10=20 bet is no bet.",
		"The file is at www.harlow.example/a=C3=A9.",
		"He drank 40%AB and 50%CD wine.",
		{ text: "Write `\\u2019` for an apostrophe.", path: "a.md" },
	],
} satisfies Examples;
