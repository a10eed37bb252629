import { defineRule, option, printedLines, templateOf, withRemovals } from "../../../src/kit/index.ts";

/** No template is longer than this, in UTF-16 units; nor is a line that could match one. */
const LONGEST = 200;

export default defineRule({
	meta: {
		id: "site-template",
		family: "residue",
		summary: "Lines that a site prints around each of its articles, given as templates",
		mqm: "x-extraction/boilerplate",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { template: "Unexpected line of the site {actual}, remove it" },
	needs: { printedLines },
	options: {
		templates: option.strings(
			"Whole lines to flag, whatever their case; `<n>`, `<date>`, `<time>`, `<url>` and `<email>` stand for any number, date, time or address",
		),
	},
	per: "article",
	*check(facts, article, { templates }) {
		if (templates.length === 0) return;
		const wanted = new Set(templates.map((template) => templateOf(template.trim().toLowerCase())));
		const found = facts.printedLines
			.filter(({ text }) => text.length <= LONGEST && wanted.has(templateOf(text.trim().toLowerCase())))
			.filter(({ text }) => text.trim() !== "")
			.map((line) => ({ ...line, kind: "site-template", place: "inside", certainty: "certain" }) as const);
		for (const { removal } of withRemovals(found, facts.printedLines, article))
			yield { span: removal, message: "template", expected: [""], note: "One of the site's templates" };
	},
});
