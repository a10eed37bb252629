import { wanted } from "../generated/residue-heads.ts";
import { marked } from "./dates.ts";
import { grammar } from "./grammar/index.ts";
import { headTable } from "./heads.ts";
import { templateOf } from "./normalise.ts";
import { mined } from "./templates.ts";
import type { Known, Pattern, Reading, ResidueKind, Trust } from "./types.ts";

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
		dashed: /^[\u2013\u2014-]/.test(text) ? text : "",
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

/**
 * One of these is in every sentence that the grammar knows (79 of the 83 in 126,000 lines of pages and news, and the others
 * are no residue): most sentences of an article are done with after one look, and what is never tried is never compiled.
 */
const sentenceCue =
	/\b(?:your?|cookies?|rights|copyright|photo|image|picture|credit|caption|advertis|sponsor|commission|affiliate|amazon|this (?:article|story|post|report|material|site|page|video|web)|comments?|e-?mail|disclaimer|views|opinions|editing by|reporting by|written by|follow|twitter|newsletters?|subscri|sign(?:ing)? up|contributed|published|appeared|translated|getty|afp|reuters|continues|prohibited|permission|writer|reporter|editor|correspondent|columnist|journalist)|\u00a9|\)\.?$/;
/** The words that a sentence with such a cue has, unless the cue is a mark. */
export const sentenceCueWords: ReadonlySet<string> = new Set(
	"advertise advertised advertisement advertisements advertiser advertisers advertises advertising affiliate affiliated affiliates affiliation afp amazon appeared article caption captions columnist columnists comment commentary commentator commentators commented commenting comments commission commissioned commissioner commissioners commissioning commissions continues contributed cookie cookies copyright copyrighted copyrights correspondent correspondents credit credited crediting creditor creditors credits disclaimer disclaimers e-mail e-mailed e-mailing e-mails editing editor editorial editorials editors email emailed emailing emails follow followed follower followers following follows getty image imagery images journalist journalistic journalists material newsletter newsletters opinions page permission permissions photo photograph photographed photographer photographers photographic photographs photography photos picture pictured pictures post prohibited published report reporter reporters reporting reuters rights sign signing site sponsor sponsored sponsoring sponsors sponsorship story subscribe subscribed subscriber subscribers subscribes subscribing subscription subscriptions translated twitter video views web webpage website websites writer writers written you your yours yourself".split(
		" ",
	),
);
const hasCueMark = (text: string): boolean => text.includes("\u00a9") || text.endsWith(")") || text.endsWith(").");

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

/**
 * What the grammar says about a line, or `undefined`. `text` is the trimmed line, at most {@link longest} units; `sentence`: it
 * is one of 15 words or more; `cued`: it may have one of {@link sentenceCueWords}.
 */
export const knownByGrammar = (text: string, sentence = false, cued = true): Known | undefined => {
	if (sentence && !(cued ? sentenceCue.test(text.toLowerCase()) : hasCueMark(text))) return undefined;
	const reading = readings(text);
	const { lower, dated } = reading;
	const candidates = heads.candidatesIn(lower, dated === "" || dated === lower ? [lower] : [lower, dated]);
	let best: Known | undefined;
	for (let w = 0; w < candidates.length; w++)
		for (let rest = (candidates[w] ?? 0) & (sentence ? (sentencePatterns[w] ?? 0) : -1); rest !== 0; rest &= rest - 1) {
			const pattern = grammar[32 * w + 31 - Math.clz32(rest & -rest)];
			if (!pattern || (best && rank[pattern.trust] <= rank[best.trust]) || !matches(pattern, reading)) continue;
			best = pattern;
			if (pattern.trust === "anywhere") return best;
		}
	return best;
};

const heads = headTable(wanted);

const sentencePatterns = new Int32Array(Math.ceil(grammar.length / 32));
for (const [i, { kind, trust }] of grammar.entries())
	if (sentenceKinds.has(kind) && trust !== "company")
		sentencePatterns[i >> 5] = (sentencePatterns[i >> 5] ?? 0) | (1 << (i & 31));

const matches = ({ on, has, pattern }: Pattern, reading: Readonly<Record<Reading, string>>): boolean => {
	const read = reading[on];
	if (read === "" || (has !== undefined && !has.test(reading.lower))) return false;
	const match = pattern.exec(read);
	if (match === null) return false;
	return !(creditsAtEnd.has(on) && isArticle(reading.exact.slice(0, match.index - read.length), match[0]));
};

/** The date that a scraper puts before the first line of a page. */
const scraped = /^date \d{4}-\d\d-\d\d(?: \d\d:\d\d)? /;

/**
 * What the words of a line say about it, or `undefined` if nothing. `text` is the trimmed line; `sentence`: it has 15 words or
 * more and an end mark; `cued`: it may have one of {@link sentenceCueWords}.
 */
export const knownLine = (text: string, sentence: boolean, cued = true): Known | undefined => {
	if (text.length > longest || text.length === 0) return undefined;
	const stamped = scraped.exec(text);
	if (stamped !== null) {
		const rest = knownLine(text.slice(stamped[0].length), sentence, cued);
		if (rest !== undefined && rank[rest.trust] >= rank.edge) return { ...rest, trust: "anywhere" };
	}
	const known = knownByGrammar(text, sentence, cued);
	if (sentence || text.length > longestTemplate || (known !== undefined && rank[known.trust] >= rank.edge))
		return known;
	return templates.get(templateOf(text.toLowerCase())) ?? known;
};
