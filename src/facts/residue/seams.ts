import { date, time } from "./dates.ts";
import { agency, anyName, outlet } from "./grammar/names.ts";
import { compiled } from "./letters.ts";
import type { Role } from "./roles.ts";
import type { Residue, ResidueCertainty, ResidueKind } from "./types.ts";

/** How much of each end of a line is looked at, in UTF-16 units: a seam is never longer. */
const slice = 200;

interface Seam {
	readonly kind: ResidueKind;
	readonly certainty: ResidueCertainty;
	readonly note: string;
	/** As {@link Residue.doubtful}. */
	readonly doubtful?: true;
	readonly pattern: RegExp;
}

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
		kind: "photo-credit",
		certainty: "likely",
		note: "the word for a picture in another language",
		doubtful: true,
		pattern: compiled(
			String.raw`^\s{0,4}(?:Imagen|Imagem|Immagine|Afbeelding|Obr\u00e1zek|Zdj\u0119cie) (?=\p{Lu}\p{Ll})`,
		),
	},
	{
		kind: "navigation",
		certainty: "certain",
		note: "the site and its section before the headline",
		pattern: compiled(
			String.raw`^\s{0,4}(?:\p{Lu}[\p{L}']{1,20} ){1,5}(?:Website|Network|Net|Encyclopedia|Portal|Homepage) - [\p{L} ]{3,30} - `,
		),
	},
];

/** The name of a reporter behind a dateline: `Harlow News Agency, Harlow, July 26 (Reporter Ada Moss) The council …`. People who translate keep it. */
const bracketed: Seam = {
	kind: "byline",
	certainty: "certain",
	note: "a reporter's name in brackets",
	doubtful: true,
	pattern: compiled(` ?${reporter}(?= |$)|^${reporter} `),
};
const hasReporter = /\([^()]{0,30}(?:eporter|ournalist|orrespondent)/;

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
		kind: "cut-off",
		certainty: "likely",
		note: "the text is cut off",
		doubtful: true,
		pattern: compiled(String.raw`(?<=\p{Ll}{2}) (?:\u2026|\.\.\.)$`),
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
		doubtful: true,
		pattern: compiled(
			`(?<=[\\p{L}\\d?!)]) ?(?: [|\\u2013\\u2014-]|[|_]) ?${outlet}$|(?<=[\\p{L}\\d?!)"']) ?[-_\\u2013\\u2014|] ?(?:Xinhuanet|Xinhua|Yahoo! News)$`,
		),
	},
	{
		kind: "source-footer",
		certainty: "likely",
		note: "the name of a source behind a headline",
		doubtful: true,
		pattern: compiled(String.raw`(?<=^[^/]{12,160}\p{Ll}{2}"?) / \p{Lu}\p{Ll}{2,20}$`),
	},
];

const found = (role: Role, seam: Seam, start: number, end: number): Residue => ({
	start: role.line.start + start,
	end: role.line.start + end,
	kind: seam.kind,
	place: "seam",
	certainty: seam.certainty,
	lines: 1,
	unknown: 0,
	note: seam.note,
	...(seam.doubtful ? { doubtful: true } : {}),
});

/** A sentence that goes on with a small letter was no seam: `Published March 3, 2020 in Rome`. */
const continues = /^[a-z\u00df-\u00ff,]/;

/** What one of the heads begins with, or the mark behind the place of an agency's. */
const headCue =
	/^\s{0,4}(?:date |(?:first |last )?(?:published|posted|updated)|ADVERT|SPONS|Share|Tweet|\()|[\u2022\u00b7]/i;

const headSeam = (role: Role, text: string): Residue | undefined => {
	const start = text.slice(0, slice);
	if (!headCue.test(start)) return undefined;
	for (const seam of heads) {
		const match = seam.pattern.exec(start);
		if (match !== null && !continues.test(start.slice(match[0].length))) return found(role, seam, 0, match[0].length);
	}
	return undefined;
};

const tailSeam = (role: Role, text: string): Residue | undefined => {
	const size = text.trimEnd().length;
	const last = text.slice(Math.max(0, size - 3), size);
	const plain = /[.!?]["']?$/.test(last);
	if (plain && !last.endsWith(").") && last !== "...") return undefined;
	const from = Math.max(0, size - slice);
	const end = text.slice(from, size);
	for (const seam of plain || role.words > 30 ? tails : [...tails, ...tags]) {
		const match = seam.pattern.exec(end);
		if (match !== null && match.index + from > 0) return found(role, seam, from + match.index, text.length);
	}
	return undefined;
};

const innerSeam = (role: Role, text: string): Residue | undefined => {
	const start = text.slice(0, slice);
	if (!hasReporter.test(start)) return undefined;
	const match = bracketed.pattern.exec(start);
	return match === null ? undefined : found(role, bracketed, match.index, match.index + match[0].length);
};

/** Residue glued to the head or the tail of a line that is otherwise the article's, or behind its dateline; at most one at each place. */
export const seamsOf = (role: Role): readonly Residue[] => {
	const { text } = role.line;
	const seams: Residue[] = [];
	for (const seam of [headSeam(role, text), innerSeam(role, text), tailSeam(role, text)])
		if (seam !== undefined && seam.start >= (seams.at(-1)?.end ?? 0)) seams.push(seam);
	return seams;
};
