import type { PageTemplates, TemplatePlace } from "../../core/index.ts";

/** Where the occurrences of a template stand, mostly: before the first or after the last sentence of the article, or between. */
export const TEMPLATE_POSITIONS = ["head", "inside", "tail"] as const;
export type TemplatePosition = (typeof TEMPLATE_POSITIONS)[number];

/** What the pages of a site leave in their articles, as `postedit mine --write` stores it. */
export interface StoredTemplate {
	/** In lower case, with `<n>`, `<name>`, `<date>`, `<time>`, `<url>` and `<email>` for what differs from page to page. */
	readonly template: string;
	readonly place: TemplatePlace;
	/** The residue rule that reports it. */
	readonly rule: string;
	/** `false`: somebody has looked at it, and it is the article's: rules pass it over, and `mine` proposes it no more. */
	readonly accepted: boolean;
	readonly site: string;
	readonly position: TemplatePosition;
	/** In how many articles of the site it stands. */
	readonly support: number;
	/** How many articles of the site were read. */
	readonly articles: number;
	/** A line, or a piece of one, that has this form. */
	readonly example: string;
}

/** A shorter template, in words, that stands at the edges of articles may be a subhead inside of one. */
const FEWEST_WORDS_INSIDE = 4;

/** The accepted templates, as the residue rules look them up. */
export const pageTemplatesOf = (stored: readonly StoredTemplate[]): PageTemplates => {
	const templates = { line: new Map(), head: new Map(), tail: new Map() } satisfies PageTemplates;
	for (const { template, place, rule, accepted, site, position, support, articles } of stored) {
		const atEdge = position !== "inside" && template.split(" ").length < FEWEST_WORDS_INSIDE;
		const note = `it stands in ${support} of ${articles} articles of ${site}`;
		if (accepted) templates[place].set(template, { rule, note, atEdge });
	}
	return templates;
};
