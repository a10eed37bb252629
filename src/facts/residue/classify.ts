import { marked } from "./dates.ts";
import { grammar } from "./grammar/index.ts";
import { templateOf } from "./normalise.ts";
import { mined } from "./templates.ts";
import type { Known, Reading, ResidueKind, Trust } from "./types.ts";

/** A line longer than this, in UTF-16 units, is never matched whole; it keeps every expression short of hostile input. */
export const longest = 320;
/** A line longer than this, in UTF-16 units, is not looked up among the templates. */
const longestTemplate = 60;

/** The trusts in order. */
export const rank: Readonly<Record<Trust, number>> = { given: 5, anywhere: 4, inside: 3, edge: 2, hint: 1, company: 0 };
const bullets = /^[\s|>•·▪●■◆▶►»›*+–—-]+/;

const templates: ReadonlyMap<string, Known> = new Map(
	mined.map(([template, kind, sites]) => [
		template,
		{
			kind,
			trust: kind === "navigation" && sites < 6 ? "company" : "edge",
			note: `a line that ${sites} sites have around their articles`,
		},
	]),
);

/** How much of the end of a line an `end` pattern reads, and how much text a `caption` has before its bracket. */
const endUnits = 100;
const captionUnits = 25;
/** The longest line whose dates are looked for. */
const datedUnits = 160;

const readings = (text: string): Readonly<Record<Reading, string>> => {
	const exact = text.replace(bullets, "") || text;
	const open = /\)\.?$/.test(exact) ? exact.lastIndexOf("(") : -1;
	const bracket = open < 0 ? "" : exact.slice(open);
	const lower = exact.toLowerCase();
	return {
		dated: lower.length > datedUnits ? "" : marked(lower),
		exact,
		bracket,
		lower,
		caption: open < captionUnits ? "" : bracket,
		end: /[.!?]["']?$/.test(exact) ? "" : exact.slice(-endUnits),
	};
};

/** Kinds that may come as a whole sentence of 15 words and more; the others are not looked for in one. */
const sentenceKinds: ReadonlySet<ResidueKind> = new Set([
	"ad-label",
	"byline",
	"comment-prompt",
	"contact-prompt",
	"cookie-notice",
	"embedded-media",
	"legal-footer",
	"newsletter-prompt",
	"paywall-prompt",
	"photo-credit",
	"share-widget",
	"source-footer",
]);
const sentenceGrammar = grammar.filter((pattern) => sentenceKinds.has(pattern.kind) && pattern.trust !== "company");

/**
 * One of these is in every sentence that the grammar knows (79 of the 83 in 126,000 lines of pages and news, and the others
 * are no residue): most sentences of an article are done with after one look, and what is never tried is never compiled.
 */
const sentenceCue =
	/\b(?:your?|cookies?|rights|copyright|photo|image|picture|credit|caption|advertis|sponsor|commission|affiliate|amazon|this (?:article|story|post|report|material|site|page|video|web)|comments?|e-?mail|disclaimer|views|opinions|editing by|reporting by|written by|follow|twitter|newsletters?|subscri|sign(?:ing)? up|contributed|published|appeared|translated|getty|afp|reuters|continues|prohibited|permission|writer|reporter|editor|correspondent|columnist|journalist)|\u00a9|\)\.?$/;

/** Readings that hold the end of a line only: what stands before it may be a caption, or the article. */
const creditsAtEnd: ReadonlySet<Reading> = new Set(["bracket", "end"]);
/** No caption is longer, in UTF-16 units, without its credit. */
const longestCaption = 220;
const twoSentences = /(?:\b[a-z]{2,12}|[a-z]{3})[.!?]["']? +["'(]?[A-Z]/;
const agencyAlone = /^\([A-Z][A-Za-z]{1,9}\)\.?$/;

/** Is the text before a credit the article's rather than a caption: two sentences, or a whole one before the name of an agency? */
const isArticle = (before: string, credit: string): boolean =>
	before.length > longestCaption ||
	twoSentences.test(before) ||
	(agencyAlone.test(credit) && /[.!?]["']? *$/.test(before));

/** What the grammar says about a line, or `undefined`. `text` is the trimmed line, at most {@link longest} units; `sentence`: it is one of 15 words or more. */
export const knownByGrammar = (text: string, sentence = false): Known | undefined => {
	if (sentence && !sentenceCue.test(text.toLowerCase())) return undefined;
	const reading = readings(text);
	let best: Known | undefined;
	for (const pattern of sentence ? sentenceGrammar : grammar) {
		if (best !== undefined && rank[pattern.trust] <= rank[best.trust]) continue;
		const read = reading[pattern.on];
		if (read === "" || (pattern.has !== undefined && !pattern.has.test(reading.lower))) continue;
		const match = pattern.pattern.exec(read);
		if (match === null) continue;
		if (creditsAtEnd.has(pattern.on) && isArticle(reading.exact.slice(0, match.index - read.length), match[0]))
			continue;
		best = pattern;
		if (pattern.trust === "anywhere") return best;
	}
	return best;
};

/** The date that a scraper puts before the first line of a page. */
const scraped = /^date \d{4}-\d\d-\d\d(?: \d\d:\d\d)? /;

/** What the words of a line say about it, or `undefined` if nothing. `text` is the trimmed line; `sentence`: it has 15 words or more and an end mark. */
export const knownLine = (text: string, sentence: boolean): Known | undefined => {
	if (text.length > longest || text.length === 0) return undefined;
	const stamped = scraped.exec(text);
	if (stamped !== null) {
		const rest = knownLine(text.slice(stamped[0].length), sentence);
		if (rest !== undefined && rank[rest.trust] >= rank.edge) return { ...rest, trust: "anywhere" };
	}
	const known = knownByGrammar(text, sentence);
	if (sentence || text.length > longestTemplate || (known !== undefined && rank[known.trust] >= rank.edge))
		return known;
	return templates.get(templateOf(text.toLowerCase())) ?? known;
};
