import type { TemplatePlace } from "../../core/index.ts";
import { gluedPieces, longestGiven, templatesOf } from "../../facts/index.ts";
import { type Hashed, hashed } from "./sketch.ts";

/** A line, or a piece glued to one, under one of its templates. */
export interface Form {
	readonly place: TemplatePlace;
	readonly template: string;
	/** Has it placeholders for names? */
	readonly isNamed: boolean;
	/** Templates of the same text that have placeholders for more. */
	readonly wider: readonly string[];
	/** A glued piece ends, or begins, at a mark of punctuation. */
	readonly isMarked: boolean;
	/** What has this form, as it is written. */
	readonly text: string;
	/** Of the site, the place and the template together. */
	readonly hash: Hashed;
}

const formsOf = (site: string, place: TemplatePlace, text: string, isMarked: boolean): readonly Form[] => {
	const [exact = "", ...named] = templatesOf(text);
	const formOf = (template: string, wider: readonly string[]): Form => ({
		place,
		template,
		isNamed: template !== exact,
		wider,
		isMarked,
		text,
		hash: hashed(`${site}\n${place}\n${template}`),
	});
	return exact === ""
		? []
		: [formOf(exact, named), ...named.map((template, i) => formOf(template, named.slice(0, Math.min(i, 1))))];
};

/** The forms of a whole line; none of one that is too long to be the page's. */
export const lineForms = (site: string, line: string): readonly Form[] =>
	line.length > longestGiven ? [] : formsOf(site, "line", line, true);

/** The forms of what may be glued to the head and the tail of a line; to that of an article's first sentence also without a mark between. */
export const gluedForms = (site: string, line: string, isFirst: boolean): readonly Form[] =>
	gluedPieces(line).flatMap(({ place, text, isMarked }) =>
		isMarked || isFirst ? formsOf(site, place, text, isMarked) : [],
	);
