import { date, time } from "./dates.ts";
import { agency, anyName } from "./grammar/names.ts";
import { compiled } from "./letters.ts";
import type { Residue, ResidueCertainty, ResidueKind } from "./types.ts";

/** How much of each end of a line is looked at, in UTF-16 units: a seam is never longer. */
const slice = 200;

interface Seam {
	readonly kind: ResidueKind;
	readonly certainty: ResidueCertainty;
	readonly note: string;
	readonly pattern: RegExp;
}

const outlet =
	"(?:Xinhuanet|Xinhua|Yahoo! News|MSN|[\\w-]{2,24}\\.(?:com|net|org|news|info|ru|cn|ua|de|fr|es|it)|(?:\\p{Lu}[\\p{L}'&!.-]{0,20} ){0,3}(?:News|Times|Post|Daily|Online|Herald|Tribune|Gazette|Network|Newspaper|News Agency|News World|Today|Chronicle|Observer|Telegraph|Express|Parisien|Figaro|Monde))";
const reporter =
	"\\((?:[\\p{L} ]{2,30}, )?(?:[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?|[Ii]ntern [Rr]eporter|[\\p{L} ]{2,30} [Rr]eporters?)(?::| by)? (?:\\p{Lu}[\\p{L}'-]{0,24})(?:[ ,]{1,2}(?:and )?\\p{Lu}[\\p{L}'-]{0,24}){0,5}\\)";
const pictured = "(?:Photos?|PHOTO|Picture|PICTURE|Image|IMAGE|Photograph)(?: credit| source| courtesy)?";

/** At the start of a line; the article goes on behind it with a capital, a digit or a quotation mark. */
const heads: readonly Seam[] = [
	{
		kind: "metadata-line",
		certainty: "certain",
		note: "a date that the scraper put before the text",
		pattern: compiled(`^\\s{0,4}date ${date}(?: ${time})?(?: |$)`, "i"),
	},
	{
		kind: "metadata-line",
		certainty: "certain",
		note: "a date before the text",
		pattern: compiled(
			`^\\s{0,4}(?:first |last )?(?:published|posted|updated)(?: on| at)?:? ${date}(?:[,|/ -]{1,4}(?:at )?${time})? `,
			"i",
		),
	},
	{
		kind: "agency-credit",
		certainty: "certain",
		note: "an agency before the text",
		pattern: compiled(`^\\s{0,4}\\p{Lu}[\\p{L}-]{1,20} [\\u2022\\u00b7] ${agency}[.:]? `),
	},
	{
		kind: "ad-label",
		certainty: "certain",
		note: "an advertising label before the text",
		pattern: compiled(String.raw`^\s{0,4}(?:ADVERTISEMENT|ADVERTORIAL|SPONSORED) (?=["\p{Lu}][\p{Ll}' ])`),
	},
	{
		kind: "share-widget",
		certainty: "certain",
		note: "share buttons before the text",
		pattern: compiled(
			String.raw`^\s{0,4}(?:(?:Share|Tweet)(?: this)? (?:on|via|to) (?:Facebook|Twitter|X|WhatsApp|LinkedIn|Telegram|Pinterest|Reddit|Email|Messenger)[ ,|]{1,3}){1,6}`,
		),
	},
	{
		kind: "byline",
		certainty: "certain",
		note: "a reporter's name in brackets",
		pattern: compiled(`^\\s{0,4}${reporter} ?`),
	},
];

/** At the end of a line, behind a sentence or a headline. */
const tails: readonly Seam[] = [
	{
		kind: "byline",
		certainty: "certain",
		note: "the author's initials behind the text",
		pattern: compiled(String.raw`(?<=[.!?"'\])]) ?_ ?\p{Lu}{1,4}$`),
	},
	{
		kind: "byline",
		certainty: "certain",
		note: "a reporter's name in brackets",
		pattern: compiled(` ?${reporter}\\.?$`),
	},
	{
		kind: "byline",
		certainty: "possible",
		note: "who worked on it",
		pattern: compiled(
			`(?<=[.!?"'\\])]) ?\\(?(?:Reporting|Additional reporting|Writing|Editing) by ${anyName}[^()]{0,120}\\)?$`,
		),
	},
	{
		kind: "related-link",
		certainty: "certain",
		note: "a link behind the text",
		pattern: compiled(
			String.raw`(?<=[.!?"'\])]) ?(?:READ (?:MORE|ALSO|NEXT)|ALSO READ|RELATED|SEE ALSO|MORE:|Read (?:also|more) ?:|Also read ?:|See also ?:|Related ?:).{0,160}$`,
		),
	},
	{
		kind: "cut-off",
		certainty: "certain",
		note: "the text is cut off",
		pattern: compiled(
			String.raw`(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\]) ?\(?(?:[Rr]ead|READ|[Ss]ee|[Ll]earn|[Cc]ontinue|[Vv]iew) (?:[Mm]ore|MORE|[Rr]eading|the full [a-z]{4,8})[ \u00bb>\u2192.]{0,3}\)?$`,
		),
	},
	{
		kind: "cut-off",
		certainty: "likely",
		note: "the text is cut off",
		pattern: compiled(String.raw`(?<=[\p{L}.,!?"' ])\[(?:\u2026|\.\.\.)\]$`),
	},
	{
		kind: "related-link",
		certainty: "likely",
		note: "a link behind the text",
		pattern: compiled(
			String.raw`(?<=[.!?"'\])]) ?(?:Read more|Read also|Also read|See also|Continue reading|Learn more)[ \u00bb>\u2192]{0,3}$`,
		),
	},
	{
		kind: "photo-credit",
		certainty: "certain",
		note: "a picture credit behind the text",
		pattern: compiled(`(?<=[.!?"'\\])\\p{Ll}]) ?(?:/ ?)?${pictured} ?[:=] ?(?:\\u00a9 ?)?\\p{Lu}[^.:]{1,50}$`),
	},
	{
		kind: "photo-credit",
		certainty: "certain",
		note: "a picture credit behind the text",
		pattern: compiled(
			String.raw`(?<=[\p{L}.!?"')]) ?/ ?(?:[Cc]ourtesy of|[Pp]hoto(?: by| courtesy of)?|[Pp]rovided by) \p{Lu}[^.:]{1,40}$`,
		),
	},
	{
		kind: "source-footer",
		certainty: "likely",
		note: "a source behind the text",
		pattern: compiled(String.raw`(?<=[.!?"'\])]) ?(?:Sources?|SOURCE|Via) ?: ?\p{Lu}[^.:]{1,50}$`),
	},
	{
		kind: "agency-credit",
		certainty: "likely",
		note: "an agency behind the text",
		pattern: compiled(
			`(?<=[.!?"'\\])]) ?(?:[\\u2013\\u2014-]{1,2} ?${agency}|/ ?${agency} ?/|\\(${agency}\\)|\\[${agency}\\]|/ ?${agency})$`,
		),
	},
	{
		kind: "ad-label",
		certainty: "certain",
		note: "an advertising label behind the text",
		pattern: compiled(String.raw`(?<=[.!?"'\])]) ?(?:ADVERTISEMENT|Advertisement)$`),
	},
];

/** At the end of a headline or another line without an end mark. */
const tags: readonly Seam[] = [
	{
		kind: "source-footer",
		certainty: "likely",
		note: "the name of a site behind a headline",
		pattern: compiled(
			`(?<=[\\p{L}\\d?!)]) ?(?: [|\\u2013\\u2014-]|[|_]) ?${outlet}$|(?<=[\\p{L}\\d?!)"']) ?[-_\\u2013\\u2014|] ?(?:Xinhuanet|Xinhua|Yahoo! News)$`,
		),
	},
	{
		kind: "source-footer",
		certainty: "likely",
		note: "the name of a source behind a headline",
		pattern: compiled(String.raw`(?<=^[^/]{12,160}\p{Ll}{2}"?) / \p{Lu}\p{Ll}{2,20}$`),
	},
];

const found = (seam: Seam, start: number, end: number): Residue => ({
	start,
	end,
	kind: seam.kind,
	place: "seam",
	certainty: seam.certainty,
	lines: 1,
	unknown: 0,
	note: seam.note,
});

/** A sentence that goes on with a small letter was no seam: `Published March 3, 2020 in Rome`. */
const continues = /^[a-z\u00df-\u00ff,]/;

const headSeam = (text: string): Residue | undefined => {
	const start = text.slice(0, slice);
	const first = start.trimStart().charAt(0);
	if (!/[A-Zadfpul(\u0400-\u04ff]/.test(first)) return undefined;
	for (const seam of heads) {
		const match = seam.pattern.exec(start);
		if (match !== null && !continues.test(start.slice(match[0].length))) return found(seam, 0, match[0].length);
	}
	return undefined;
};

const tailSeam = (text: string, words: number): Residue | undefined => {
	const size = text.trimEnd().length;
	const from = Math.max(0, size - slice);
	const end = text.slice(from, size);
	const plain = /[.!?]["']?$/.test(end);
	if (plain && !end.endsWith(").") && !end.endsWith("...")) return undefined;
	for (const seam of plain || words > 30 ? tails : [...tails, ...tags]) {
		const match = seam.pattern.exec(end);
		if (match !== null && match.index + from > 0) return found(seam, from + match.index, text.length);
	}
	return undefined;
};

/**
 * Residue glued to the head or the tail of a line of so many words that is otherwise the article's; at most one at each end.
 * Offsets count from the start of the line.
 */
export const seamsIn = (text: string, words: number): readonly Residue[] => {
	const head = headSeam(text);
	const tail = tailSeam(text, words);
	if (head === undefined) return tail === undefined ? [] : [tail];
	return tail === undefined || tail.start < head.end ? [head] : [head, tail];
};
