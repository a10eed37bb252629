import { describe, expect, it } from "vitest";
import { compileLexicons, createMatcher, indefiniteArticleOf, proposalsOf } from "../src/lexicon/index.ts";

describe("the indefinite article", () => {
	it.each([
		["a", "foreign minister"],
		["an", "economy minister"],
		["an", "hour-long debate"],
		["a", "hospital"],
		["a", "union leader"],
		["a", "one-off payment"],
		["a", "unanimous vote"],
		["an", "uninterested crowd"],
		["an", "unidentified man"],
		["a", "European court"],
		["a", "user"],
		["a", "usual suspect"],
		["an", "usher"],
		["an", "MP"],
		["a", "UN envoy"],
		["an", "EU summit"],
		["a", "NATO base"],
		["an", "8pm curfew"],
		["an", "18-year-old"],
		["an", "11,000-seat hall"],
		["a", "180-seat hall"],
		["an", "école"],
	])("is %s before %j", (article, text) => {
		expect(indefiniteArticleOf(text)).toBe(article);
	});

	it("follows what the slots of a proposal matched", () => {
		const entry = "ban of <num> years\ta <num>-year ban\tidiom\tcertain\toriginal";
		const text = "ban of eight years";
		const [hit] = createMatcher(compileLexicons({ fr: [entry] })).match(text);
		expect(hit && proposalsOf(hit, text)).toEqual(["an eight-year ban"]);
	});
});
