import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"They ⟦reportedthat→reported that⟧ nobody came.",
		"The Bank of ⟦Kenyawhich→Kenya, which⟧ lent the money said so.",
		"⟦Thestrike→The strike⟧ went on.",
		"Ten kilometres of ⟦roadThe→road. The⟧ work took a year.",
		"The mayor of ⟦HarlowThe→Harlow. The⟧ council met.",
		"Then ⟦sHe→He⟧ left.",
		"With 6.7 ⟦percenti.e.→percent, i.e.⟧ five seats.",
	],
	good: [
		"The YouTube and PlayStation owners met McDonald and DiCaprio.",
		"Asquith, Goethe and Holland breathe freely in Auckland.",
		"An iPhone, an eReader and easyJet tickets.",
		"Forthwith and notwithstanding are words, and so are therefore and themselves.",
		"Gurkhas, Rajasthan and the Parishad.",
		"A thousand husbands understand broadband.",
		"The functions createArray() and stringBox = 3 are code.",
		"The whistleblower took the roller coaster.",
	],
} satisfies Examples;
