import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"Helga ⟦Sch ö nberg→Schönberg⟧ won.",
		"The town of ⟦Mal ü nde→Malünde⟧ lies there.",
		"⟦Ber ç ot→Berçot⟧ left early.",
	],
	good: [
		"A vis à vis and a pied à terre.",
		"Schönberg won in Malünde.",
		"The letters ä and ö, then ü again.",
		"He took é, ç and ñ.",
	],
} satisfies Examples;
