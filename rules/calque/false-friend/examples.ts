import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The ⟦qualification brief→indictment⟧ asks for ten years.",
		"He suffered a ⟦cranial traumatism→head injury⟧.",
		"They ⟦abogate for→argue for⟧ reform.",
	],
	good: ["The brief on the qualification round was short.", "He suffered a head injury.", "They advocate reform."],
} satisfies Examples;
