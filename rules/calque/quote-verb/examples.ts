import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The harbour will be shut, ⟦specifies the prosecutor→says the prosecutor⟧.",
		"The ⟦minister reminded that→minister recalled that⟧ the deadline was May.",
		"⟦He reminded that→He recalled that⟧ the bridge was old.",
	],
	good: [
		"The minister reminded them that the deadline was May.",
		"The order specifies the prosecutor's duties.",
		"He was reminded that the bridge was old.",
	],
} satisfies Examples;
