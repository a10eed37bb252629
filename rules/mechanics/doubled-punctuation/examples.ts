import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The vote was lost⟦..→.⟧ She left.",
		"He came⟦,,→,⟧ saw and left.",
		"The data set⟦. .→.⟧ It was four percent.",
		"The party⟦. ,→,⟧ the paper reports.",
		"Bread, milk, etc⟦..→.⟧",
		"They left⟦,.→.⟧ Nobody spoke.",
	],
	good: [
		"And then ... nothing. And then . . . nothing.",
		"In the U.S., Inc., and so on; etc., too.",
		"She said so; or did she?!",
		"He waited.. and waited.",
		"See you :) or ;)",
		"At 9 a.m., they met: Smith et al., 1999.",
	],
} satisfies Examples;
