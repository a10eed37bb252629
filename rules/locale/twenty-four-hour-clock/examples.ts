import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"It began around ⟦20:30 p.m.→8:30 p.m.⟧ on Friday.",
		"Shortly before ⟦18 p.m.→6 p.m.⟧, a man called.",
		"The show ends at ⟦22h15→10:15 p.m⟧.",
		"They met at ⟦18:00→6 p.m.⟧ in the hall.",
		"Breakfast (⟦07.00 hours→7 a.m.⟧) was cold.",
		"Doors open at ⟦19.30→7:30 p.m.⟧ on Monday.",
	],
	good: [
		"At 18:00 GMT the ship left.",
		"They won at 2:05 and 10:30 a.m.",
		"Output is forecast at 19.00 mln tonnes.",
		"The score of 15:13 was unfair.",
		"At 9.30 they left.",
		"It rose from 14.50 euros.",
		"The 24h race took 3h, and the film lasted 2h15.",
	],
} satisfies Examples;
