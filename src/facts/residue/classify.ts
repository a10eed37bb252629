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
export const rank: Readonly<Record<Trust, number>> = { anywhere: 4, inside: 3, edge: 2, hint: 1, company: 0 };
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

/** What the grammar says about a line, or `undefined`. `text` is the trimmed line, at most {@link longest} units; `sentence`: it is one of 15 words or more. */
export const knownByGrammar = (text: string, sentence = false): Known | undefined => {
	const reading = readings(text);
	let best: Known | undefined;
	for (const pattern of sentence ? sentenceGrammar : grammar) {
		if (best !== undefined && rank[pattern.trust] <= rank[best.trust]) continue;
		const read = reading[pattern.on];
		if (read === "" || (pattern.has !== undefined && !pattern.has.test(reading.lower)) || !pattern.pattern.test(read))
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
