import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The agency Xinhua⟦ (Xinhua)→⟧ reports.",
		"The Wangxian Commune⟦ (Wangxian commune)→⟧ was founded then.",
		"He plays for Union Harbour⟦ (Union Harbour)→⟧, a club of the second division.",
	],
	good: [
		"The World Health Organization (WHO) said so.",
		"The mayor of Port-Royal (Royal) is a different man.",
		"He scored twice (twice!) in ten minutes.",
		"In clause 5 (5) the word is missing.",
		"Moscow (Moskva) and Munich (München) are twinned.",
	],
} satisfies Examples;
