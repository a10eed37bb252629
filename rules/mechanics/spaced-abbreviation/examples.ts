import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦U. S.→U.S.⟧ Senate met.",
		"In Washington ⟦D. C.→D.C.⟧ it rained.",
		"At 5 ⟦p. m.→p.m.⟧ they left.",
		"Fruit, ⟦e. g.→e.g.⟧ pears.",
	],
	good: [
		"J. K. Rowling and D. C. Fontana wrote to N. Y. Pike.",
		"The U.S. Senate met at 5 p.m. in Washington, D.C.",
		"He chose plan U. Some chose V.",
		"She got an A. Then a B.",
		"W. E. B. Du Bois.",
	],
} satisfies Examples;
