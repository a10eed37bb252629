import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"“They [the unions (⟦ndlr→editor's note⟧)] have left the table,” he said.",
		"“I never saw it coming [⟦risos→laughs⟧], nobody did.”",
		"The old town (⟦przyp. red.→editor's note⟧) was closed to cars.",
		"“He knew (⟦Anm. d. Red.→editor's note⟧) of the plan,” said Moss.",
	],
	good: [
		"“Nobody did [laughs], not even my brother.”",
		"The ride (ride) took an hour.",
		"The fund (NDE) paid in March.",
		"The song Risos opened the evening.",
		"She painted The Silence (Silenzio) in Rome.",
	],
} satisfies Examples;
