import { rank } from "./classify.ts";
import { readsLikeNews } from "./news.ts";
import type { Role } from "./roles.ts";
import { collect, isSolid, type Marks, rankOf } from "./runs.ts";
import type { Known, Residue, ResidueCertainty, ResidueKind } from "./types.ts";

/** With fewer paragraphs than this a text is a heap of fragments: it has no edges, and only unmistakable lines are reported. */
const fewestParagraphs = 2;
/** Two known lines that are at most this many lines apart vouch for each other. */
const company = 2;
/** Unknown lines between two known ones that are taken along, and their words. At the head a headline must survive: it has more than three words. */
const bridges = {
	head: { lines: 2, words: 3 },
	tail: { lines: 4, words: 14 },
	newsTail: { lines: 8, words: 14 },
	inside: { lines: 3, words: 10 },
};
/** Unknown lines behind the last known one that are taken along, for each known line of the tail. */
const rest = { news: 8, other: 3 };

/** Kinds whose unmistakable lines are so inside any text; the others have homonyms in guides and shops (`Read more: …`, `From: …`). */
const kindsOfAnyText: ReadonlySet<ResidueKind> = new Set([
	"ad-label",
	"agency-credit",
	"comment-prompt",
	"cookie-notice",
	"embedded-media",
	"metadata-line",
	"newsletter-prompt",
	"photo-credit",
	"share-widget",
]);
/** Of these the kinds that no paragraph, subhead or caption of an article looks like (99 % of 540 such lines inside of texts were residue). */
const kindsOfNoText: ReadonlySet<ResidueKind> = new Set([
	"ad-label",
	"comment-prompt",
	"cookie-notice",
	"embedded-media",
	"newsletter-prompt",
	"reading-time",
	"reading-tool",
	"share-widget",
]);
const certaintyInside = ({ trust, kind }: Known): ResidueCertainty =>
	trust === "anywhere" && kindsOfNoText.has(kind) ? "certain" : "likely";

/** A line that the user's own pages have; some of these look like a subhead. */
const givenInside = ({ atEdge }: Known): ResidueCertainty => (atEdge ? "possible" : "certain");

/** Kinds whose weaker lines say nothing alone, even at an edge of news: a date, a section. */
const kindsInCompany: ReadonlySet<ResidueKind> = new Set(["metadata-line", "navigation"]);

/** Kinds that editors keep at the end of an article about as often as not: reported only beside another known line. */
const kindsInCompanyAtEnd: ReadonlySet<ResidueKind> = new Set(["contact-prompt", "metadata-line", "photo-credit"]);
/** Lines behind the first paragraph, which is often a standfirst, that may still be the head of the page. */
const behindStandfirst = 3;

/** Known, and no mere hint: such a line may stand in a run. */
const isFiller = (role: Role): boolean => role.known !== undefined && role.known.trust !== "hint";

/** Kinds of which a headline may have the form: `Watch: …`, `More from …`. */
const headlineKinds: ReadonlySet<ResidueKind> = new Set([
	"contact-prompt",
	"embedded-media",
	"newsletter-prompt",
	"paywall-prompt",
	"related-link",
]);
const headlineWords = 4;

/** Is it a line that, as the first of an article, is rather its headline? */
const couldBeHeadline = (role: Role | undefined): boolean =>
	role?.known !== undefined &&
	role.words >= headlineWords &&
	((role.known.trust !== "anywhere" && role.known.kind !== "photo-credit") || headlineKinds.has(role.known.kind));

/** A line of this many words is never `certain` to be a caption: it may be a paragraph with a credit behind it. */
const captionWords = 15;

/** A book, film or record under review: its maker, then its pages, length or price. */
const workData = /\b\d{2,4} ?pp\b|[£$€]\d|\b\d{1,3} ?min(?:ute)?s?\b/;
const isMaker = (role: Role, next: Role | undefined): boolean =>
	role.known?.kind === "byline" &&
	next !== undefined &&
	next.known === undefined &&
	workData.test(next.text.slice(0, 80));

/** Marks the known lines of an edge: alone if trusted, else beside another known one. */
const markKnown = (roles: readonly Role[], from: number, to: number, marks: Marks, news: boolean): void => {
	for (let i = from; i < to; i++) {
		const role = roles[i];
		if (role?.known === undefined || isMaker(role, roles[i + 1])) continue;
		const own = rankOf(role);
		if (own === rank.given) {
			marks[i] = "certain";
			continue;
		}
		const beside = roles.slice(Math.max(from, i - company), Math.min(to, i + company + 1));
		const alone = !beside.some((other) => other !== role && rankOf(other) >= rank.edge);
		const atEnd = from > 0 && kindsInCompanyAtEnd.has(role.known.kind);
		const isLongCaption = role.known.kind === "photo-credit" && role.words >= captionWords;
		if (own >= rank.inside) marks[i] = alone && atEnd ? "possible" : isLongCaption ? "likely" : "certain";
		else if (own === rank.edge) {
			if (atEnd && (alone || role.known.kind === "metadata-line")) marks[i] = "possible";
			else if (!alone) marks[i] = "certain";
			else marks[i] = news && !kindsInCompany.has(role.known.kind) ? "likely" : "possible";
		} else if (own === rank.hint) marks[i] = "possible";
	}
};

/** Marks what stands between two marked lines, if it is little and could belong to them. Inside a text a link has nothing of its own behind it. */
const bridge = (
	roles: readonly Role[],
	from: number,
	to: number,
	marks: Marks,
	most: { readonly lines: number; readonly words: number },
	inside = false,
): void => {
	let last = -1;
	for (let i = from; i < to; i++) {
		if (!isSolid(marks[i])) continue;
		const between = last < 0 || (inside && roles[last]?.known?.kind === "related-link") ? [] : roles.slice(last + 1, i);
		if (
			between.length > 0 &&
			between.length <= most.lines &&
			between.every((role) => isFiller(role) || (!role.ended && role.words <= most.words))
		) {
			marks.fill("likely", last + 1, i);
		}
		last = i;
	}
};

/** Marks the end of the article behind the last marked line, if it is in proportion: the headlines under `Related`. */
const markRest = (roles: readonly Role[], from: number, marks: Marks, news: boolean): void => {
	let last = roles.length - 1;
	while (last >= from && !isSolid(marks[last])) last--;
	if (last < from) return;
	const behind = roles.slice(last + 1);
	// A link ("Learn more") has nothing behind it; a heading of links has.
	if (roles[last]?.known?.kind === "related-link" && roles[last]?.known?.trust === "inside") return;
	const known = marks.slice(from, last + 1).filter(isSolid).length;
	if (behind.length > (news ? rest.news : rest.other) * known) return;
	if (behind.every((role) => isFiller(role) || (!role.ended && role.words <= bridges.tail.words)))
		marks.fill("likely", last + 1);
};

const markInside = (roles: readonly Role[], from: number, to: number, marks: Marks, news: boolean): void => {
	for (let i = from; i < to; i++) {
		const role = roles[i];
		if (role?.known === undefined || role.known.trust === "company") continue;
		const late = role.known.kind === "metadata-line" && i > from + behindStandfirst;
		const trusted = news
			? rankOf(role) >= rank.inside && !late
			: role.known.trust === "anywhere" && kindsOfAnyText.has(role.known.kind);
		marks[i] =
			role.known.trust === "given" ? givenInside(role.known) : trusted ? certaintyInside(role.known) : "possible";
	}
	if (!news) return;
	for (let i = from; i < to; i++) {
		if (rankOf(roles[i]) === rank.edge && (isSolid(marks[i - 1]) || isSolid(marks[i + 1]))) marks[i] = "likely";
	}
	bridge(roles, from, to, marks, bridges.inside, true);
};

/** In fragments: the unmistakable lines, and picture credits. */
const markFragments = (roles: readonly Role[], marks: Marks): void => {
	roles.forEach((role, i) => {
		const own = rankOf(role);
		if (own < rank.inside) return;
		if (own === rank.given && role.known) {
			marks[i] = givenInside(role.known);
			return;
		}
		marks[i] = couldBeHeadline(i === 0 ? role : undefined)
			? "possible"
			: role.known !== undefined && (own === rank.anywhere || role.known.kind === "photo-credit")
				? certaintyInside(role.known)
				: "possible";
	});
};

/** Decides by place which known lines are residue, and which of their neighbours go with them. */
export const place = (roles: readonly Role[]): readonly Residue[] => {
	if (!roles.some((role) => role.known !== undefined)) return [];
	const marks: Marks = roles.map(() => undefined);
	const prose = roles.filter((role) => role.prose);
	if (prose.length < fewestParagraphs) {
		markFragments(roles, marks);
		const headline = roles[0]?.line.start;
		// Without paragraphs around it a line that is known inside of news is one only where a machine translated the text.
		return collect(roles, marks, () => "inside", false).map((found) =>
			found.certainty === "possible" && (found.start !== headline || found.kind === "source-footer")
				? { ...found, certainty: "likely", doubtful: true }
				: found,
		);
	}
	const first = roles.findIndex((role) => role.prose);
	const last = roles.findLastIndex((role) => role.prose);
	const news = readsLikeNews(prose);
	markKnown(roles, 0, first, marks, news);
	if (roles[0]?.known?.trust !== "given" && couldBeHeadline(roles[0]) && marks[0] !== undefined) marks[0] = "possible";
	bridge(roles, 0, first, marks, bridges.head);
	markInside(roles, first + 1, last, marks, news);
	markKnown(roles, last + 1, roles.length, marks, news);
	bridge(roles, last + 1, roles.length, marks, news ? bridges.newsTail : bridges.tail);
	markRest(roles, last + 1, marks, news);
	return collect(roles, marks, (i) => (i < first ? "head" : i > last ? "tail" : "inside"), true);
};
