import { micromark } from "micromark";
import type { ReportContext } from "../report.ts";
import { type Html, html, NOTHING, trusted } from "./markup.ts";

/** What a rule's page says for people: what it flags and why, neither its head, nor options and examples. */
export const explanationOf = (page: string): Html => {
	const from = page.indexOf("\n## ");
	const to = page.search(/\n(?:<!--.*-->\n)?## (?:Options|Examples)\b/);
	if (from < 0) return NOTHING;
	return trusted(micromark(page.slice(from, to < 0 ? undefined : to).replaceAll(/\n## /g, "\n#### ")));
};

/** The pages of these rules, in the registry's order: what they flag, and why. */
export const rulesSection = (met: ReadonlySet<string>, { rules, pageOf, rulesUrl }: ReportContext): Html => {
	const entries = rules
		.filter(({ id }) => met.has(id))
		.map(
			(meta) => html`<section class="about-rule" id="rule-${meta.id}" aria-labelledby="rule-${meta.id}-name">
<h3 id="rule-${meta.id}-name"><a href="${rulesUrl}/${meta.family}/${meta.id}/readme.md" rel="noreferrer">${meta.id}</a></h3>
<p>${meta.summary}.</p>
<p class="meta">${meta.family} · ${meta.mqm} · ${meta.severity} · ${meta.level}</p>
${explanationOf(pageOf(meta))}
</section>
`,
		);
	return entries.length === 0
		? NOTHING
		: html`<section id="rules" aria-labelledby="rules-head"><h2 id="rules-head">The rules that found something</h2>\n${entries}</section>`;
};
