import { rank } from "./classify.ts";
import { readsLikeNews } from "./news.ts";
import type { Role } from "./roles.ts";
import { collect, isSolid, type Marks, rankOf } from "./runs.ts";
import type { Residue, ResidueKind } from "./types.ts";

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
/** Kinds whose weaker lines say nothing alone, even at an edge of news: a date, a section. */
const kindsInCompany: ReadonlySet<ResidueKind> = new Set(["metadata-line", "navigation"]);

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

/** Marks the known lines of an edge: alone if trusted, else beside another known one. */
const markKnown = (roles: readonly Role[], from: number, to: number, marks: Marks, news: boolean): void => {
	for (let i = from; i < to; i++) {
		const role = roles[i];
		if (role?.known === undefined) continue;
		const own = rankOf(role);
		if (own >= rank.inside) marks[i] = "certain";
		else if (own === rank.edge) {
			const beside = roles.slice(Math.max(from, i - company), Math.min(to, i + company + 1));
			if (beside.some((other) => other !== role && rankOf(other) >= rank.edge)) marks[i] = "certain";
			else marks[i] = news && !kindsInCompany.has(role.known.kind) ? "likely" : "possible";
		} else if (own === rank.hint) marks[i] = "possible";
	}
};

/** Marks what stands between two marked lines, if it is little and could belong to them. */
const bridge = (
	roles: readonly Role[],
	from: number,
	to: number,
	marks: Marks,
	most: { readonly lines: number; readonly words: number },
): void => {
	let last = -1;
	for (let i = from; i < to; i++) {
		if (!isSolid(marks[i])) continue;
		const between = last < 0 ? [] : roles.slice(last + 1, i);
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
	const known = marks.slice(from, last + 1).filter(isSolid).length;
	if (behind.length > (news ? rest.news : rest.other) * known) return;
	if (behind.every((role) => isFiller(role) || (!role.ended && role.words <= bridges.tail.words)))
		marks.fill("likely", last + 1);
};

const markInside = (roles: readonly Role[], from: number, to: number, marks: Marks, news: boolean): void => {
	for (let i = from; i < to; i++) {
		const role = roles[i];
		if (role?.known === undefined || role.known.trust === "company") continue;
		const trusted = news
			? rankOf(role) >= rank.inside
			: role.known.trust === "anywhere" && kindsOfAnyText.has(role.known.kind);
		marks[i] = trusted ? "likely" : "possible";
	}
	if (!news) return;
	for (let i = from; i < to; i++) {
		if (rankOf(roles[i]) === rank.edge && (isSolid(marks[i - 1]) || isSolid(marks[i + 1]))) marks[i] = "likely";
	}
	bridge(roles, from, to, marks, bridges.inside);
};

/** In fragments: the unmistakable lines, and picture credits. */
const markFragments = (roles: readonly Role[], marks: Marks): void => {
	roles.forEach((role, i) => {
		const own = rankOf(role);
		if (own < rank.inside) return;
		marks[i] = couldBeHeadline(i === 0 ? role : undefined)
			? "possible"
			: own === rank.anywhere || role.known?.kind === "photo-credit"
				? "likely"
				: "possible";
	});
};

/** Decides by place which known lines are residue, and which of their neighbours go with them. */
export const place = (roles: readonly Role[]): readonly Residue[] => {
	const marks: Marks = roles.map(() => undefined);
	const prose = roles.filter((role) => role.prose);
	if (prose.length < fewestParagraphs) {
		markFragments(roles, marks);
		return collect(roles, marks, () => "inside", false);
	}
	const first = roles.findIndex((role) => role.prose);
	const last = roles.findLastIndex((role) => role.prose);
	const news = readsLikeNews(prose);
	markKnown(roles, 0, first, marks, news);
	if (couldBeHeadline(roles[0]) && marks[0] !== undefined) marks[0] = "possible";
	bridge(roles, 0, first, marks, bridges.head);
	markInside(roles, first + 1, last, marks, news);
	markKnown(roles, last + 1, roles.length, marks, news);
	bridge(roles, last + 1, roles.length, marks, news ? bridges.newsTail : bridges.tail);
	markRest(roles, last + 1, marks, news);
	return collect(roles, marks, (i) => (i < first ? "head" : i > last ? "tail" : "inside"), true);
};
