import { type Block, defineRule, isTranslated, matchesOf, origin, type Span } from "../../../src/kit/index.ts";

/** `citizens' income` and `citizen's income`: a possessive and the noun behind it. */
const POSSESSIVE = /'(?<=(?<!\p{L})(\p{L}{3,24})')(s?) (\p{Ll}{3,24})(?!\p{L})/gu;
/** The rarer of the two. */
const PLURAL = /' (?<=s' )\p{Ll}{3}/u;

interface Possessive {
	readonly span: Span;
	readonly text: string;
	readonly plural: boolean;
}

/** The possessives of plural `s` and of singular, by what they have in common. */
const byTerm = (blocks: readonly Block[]): ReadonlyMap<string, readonly Possessive[]> => {
	const terms = new Map<string, Possessive[]>();
	for (const { text, span } of blocks) {
		if (!text.includes("'")) continue;
		for (const { index, 0: whole, 1: owner = "", 2: s = "", 3: noun = "" } of matchesOf(text, POSSESSIVE)) {
			const plural = s === "";
			if (plural && !owner.endsWith("s")) continue;
			const term = `${(plural ? owner.slice(0, -1) : owner).toLowerCase()} ${noun}`;
			const start = span.start + index - owner.length;
			const end = span.start + index + whole.length;
			const found = { span: { start, end }, text: `${owner}${whole}`, plural };
			const same = terms.get(term);
			if (same) same.push(found);
			else terms.set(term, [found]);
		}
	}
	return terms;
};

const recased = (text: string, like: string): string =>
	(/^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() : text.charAt(0).toLowerCase()) + text.slice(1);

export default defineRule({
	meta: {
		id: "possessive-variant",
		family: "coherence",
		summary: "One term with its apostrophe in two places, such as `citizens' income` and `citizen's income`",
		mqm: "terminology/inconsistent",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { variant: "Unexpected second form {actual} of a term, expected {expected}" },
	needs: { origin },
	when: ["apostrophe", "non-ascii"],
	per: "article",
	*check(facts, article, _options, blocks) {
		if (!blocks.some(({ text }) => PLURAL.test(text))) return;
		for (const all of byTerm(blocks).values()) {
			const singular = all.filter(({ plural }) => !plural);
			if (singular.length === 0 || singular.length === all.length) continue;
			const plural = all.filter((one) => one.plural);
			// Of two equally frequent forms the first is the article's.
			const isUsual =
				singular.length > plural.length || (singular.length === plural.length && all[0]?.plural === false);
			const [usual, rare] = isUsual ? [singular, plural] : [plural, singular];
			for (const { span, text } of rare)
				yield {
					span,
					message: "variant",
					// A writer may mean both.
					level: isTranslated(facts.origin, article) ? "warning" : "info",
					expected: [recased(usual[0]?.text ?? "", text)],
					note: `The article has ${usual[0]?.text} ${usual.length > 1 ? `${usual.length} times` : "too"}`,
				};
		}
	},
});
