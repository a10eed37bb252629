import { knownByGrammar, longest, rank } from "./classify.ts";
import { RESIDUE_KINDS, type ResidueKind } from "./types.ts";

/** Is it the id of a residue rule? */
export const isResidueKind = (id: string): id is ResidueKind => RESIDUE_KINDS.some((kind) => kind === id);

/** Words that say which kind a template is of, first match. */
const kindWords: readonly (readonly [ResidueKind, RegExp])[] = [
	[
		"share-widget",
		/\b(?:share|tweet|facebook|twitter|linkedin|whatsapp|pinterest|instagram|social|follow|flipboard|bookmark|copied)\b/,
	],
	["cookie-notice", /\bcookies?\b|\bprivacy (?:choices|settings|preferences)\b|\bad choices\b/],
	["legal-footer", /\b(?:privacy|terms|copyright|rights|policy|agreement|acceptance|guidelines)\b|\u00a9/],
	["comment-prompt", /\b(?:comments?|repl(?:y|ies)|discussions?|restacks|conversation|respon[ds]\w*)\b/],
	["newsletter-prompt", /\b(?:newsletters?|subscribe\w*|e-?mail|inbox|sign ?up|signing up|<email>)\b/],
	["paywall-prompt", /\b(?:log ?in|sign ?in|signed in|account|member\w*|subscri\w+|trial|donate|demo|register)\b/],
	["ad-label", /\b(?:advert\w*|sponsor\w*|promoted|affiliate)\b/],
	[
		"related-link",
		/\b(?:related|popular|trending|recommended|most read|read (?:more|next)|also like|top stories|latest|more (?:from|on|news)|learn more|recent)\b/,
	],
	["byline", /\b(?:author|written|by|posted|editor)\b/],
	["metadata-line", /\b(?:published|updated|date)\b|<date>|<time>/],
	["reading-time", /\bmin(?:ute)?s? read\b|\bread(?:ing)? time\b/],
	["photo-credit", /\b(?:image|photo|caption|credit|gallery)\b/],
	["embedded-media", /\b(?:video|audio|play|podcast|listen|watch)\b/],
	["tag-list", /\b(?:tags?|topics?|categories|filed)\b/],
	["reading-tool", /\b(?:print|listen|text size|table of contents?|on this page|save|download|close|copy)\b/],
	["source-footer", /\b(?:views|opinions|disclaimer|source|agency|press|news)\b/],
];

/** The kind that the words of a template speak of; navigation if they speak of none. */
export const kindByWords = (template: string): ResidueKind =>
	kindWords.find(([, words]) => words.test(template))?.[0] ?? "navigation";

/** Kinds that hold most of a line's end: their rules do not remove what a template of the user's names. */
const notRemoved: ReadonlySet<ResidueKind> = new Set(["cut-off"]);

/** The kind of a line that a page printed: what the grammar takes it for, else what its words speak of. `text` is trimmed. */
export const kindOfLine = (text: string, template: string): ResidueKind => {
	const known = text.length <= longest ? knownByGrammar(text) : undefined;
	return known !== undefined && !notRemoved.has(known.kind) ? known.kind : kindByWords(template);
};

/** Does the grammar know the line as residue by its words, at an edge of an article at least? `text` is trimmed. */
export const isKnownAtEdge = (text: string): boolean => {
	const known = text.length <= longest ? knownByGrammar(text) : undefined;
	return known !== undefined && rank[known.trust] >= rank.edge;
};
