import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"She left an hour earlier⟦,→, ⟧he stayed.",
		"The mayor resigned⟦.→. ⟧The council met at once.",
		"Will they come⟦?→? ⟧Nobody knows.",
		"He appealed to the Supreme ⟦Court.after→Court after⟧ the ruling.",
		"It was built in 1987⟦.→. ⟧Since then it has stood empty.",
		"The Harbour Board⟦(→ (⟧HB) and the vote (the third⟦)→) ⟧were discussed.",
		"He went to Division⟦.→. ⟧Those days are gone.",
		"The reason⟦:→: ⟧Nobody paid.",
	],
	good: [
		"Write to info@harlow.example,or see www.harlow.example/a,b.",
		"Node.js, Booking.com and the file notes.txt.",
		"The U.S.A. and St.Ives; 1,234 people at 10:30.",
		"Will.I.Am spoke of System.Out.Println.",
		"A (re)start for the person(s) whom (s)he chose.",
		"N,N-dimethyl and the list a,b,c.",
		"Yahoo!News and oOh!media are names, and so is One.Tel, a firm.",
		"Write &#233;cole or caf&eacute;s.",
	],
} satisfies Examples;
