import { defineRule, matchesOf, mayBeTranslated, origin } from "../../../src/kit/index.ts";
import { QUOTED_NAMES } from "./data.ts";

/** A short text in quotation marks that looks like a name. */
const QUOTED = /["«'](\p{Lu}[\p{L}\p{N}'-]*(?: [\p{L}\p{N}'-]+){0,4})["»']/gu;

export default defineRule({
	meta: {
		id: "quoted-name",
		family: "calque",
		summary: "The name of a club, party, company or paper in quotation marks",
		mqm: "accuracy/mistranslation/named-entity",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { name: "Unexpected quotation marks around the name {actual}, expected {expected}" },
	needs: { origin },
	when: ["double-quote", "apostrophe", "non-ascii"],
	look: new RegExp(QUOTED.source, "u"),
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const { text, raw, span } of blocks)
			for (const { index, 0: whole, 1: name = "" } of matchesOf(text, QUOTED)) {
				const english = QUOTED_NAMES.get(name);
				if (english === undefined || !mayBeTranslated(facts.origin, article)) continue;
				// `'Zenit's` or a quotation that begins and ends elsewhere.
				if (raw[index] === "”" || /\p{L}/u.test(text[index + whole.length] ?? "")) continue;
				yield {
					span: { start: span.start + index, end: span.start + index + whole.length },
					message: "name",
					expected: [english],
					note: "Russian, Ukrainian, German and others write such names in quotation marks, English without",
				};
			}
	},
});
