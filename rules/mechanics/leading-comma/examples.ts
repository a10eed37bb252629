import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"⟦, →⟧who had already qualified, rested her team.",
		"The mayor spoke first.\n\n⟦, →⟧April 24th was the day.",
		"⟦; →⟧the roof had fallen in.",
	],
	good: [
		"The mayor, who had already qualified, rested her team.",
		",000 was all that was left.",
		",-) was her answer.",
		"“, he wrote, is no comma.”",
	],
} satisfies Examples;
