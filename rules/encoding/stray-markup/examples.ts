import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦<b>→⟧mayor⟦</b>→⟧ of Harlow left.",
		'⟦<p class="lead">→⟧It was shut.⟦</p>→⟧',
		"It was shut.⟦<br />→\n⟧Nobody was hurt.",
		'The roof ⟦[caption id="x"] →⟧fell in.⟦[/caption]→⟧',
		"It rained. ⟦[ad_1] →⟧It rained on.",
		"Dear ⟦{{ first_name }}→⟧, it rained.",
		"He was born in ⟦[[Harlow (town)|Harlow]]→Harlow⟧.",
		"The ⟦<unk>⟧ of the town is a well⟦ @-@ →-⟧known man.",
		"The⟦▁→ ⟧mayor⟦▁→ ⟧left.",
	],
	good: [
		"He had 5 <b and c> 3, and I <3 you.",
		"The value (p < .05) is low, a <i> is a row.",
		"Shares of Harlow Oil <HR.L> and Roof <DD> fell, those of <Strong Roof Inc> did not.",
		"She wrote to <ana@harlow.example> and to [sic] the mayor.",
		"“[The roof] fell [in],” he said [laughs].",
		"He left [a] note and [b]ecame a monk.",
		"The set {1, 2} and the braces {of a poet}.",
		{ text: "Write `<b>` for **bold**.", path: "a.md" },
	],
} satisfies Examples;
