import { GATED_VERBS, MEDIA, MISUSED_VERBS, PRESENT_VERBS, RANKS, SPEAKERS } from "./data.ts";

const anyOf = (words: readonly string[]): string => words.join("|");
const ADVERB = "(?:(?:immediately|also|again|then|still|finally|thus|already|even|recently|yesterday|today) )?";
/** A name, a noun with its article, or a rank that has lost it: `indicates colonel Arnaud`. */
const SPEAKER = String.raw`(?=\s(?:to (?:the )?)?["«]?(?:\p{Lu}|(?:the|an?|his|her|its|our|one)(?![\p{L}'-])|(?:${anyOf(RANKS)})(?:[ -]\p{Ll}+)? \p{Lu}))`;

/** A verb of saying behind a closing quotation mark, the speaker behind it: mark, what stands between, verb; the last group holds a gated one. */
export const QUOTED = new RegExp(
	String.raw`(["»])(,?\s?)(${ADVERB}(?:(${anyOf(MISUSED_VERBS)})|(${anyOf(GATED_VERBS)})))${SPEAKER}`,
	"gu",
);
/** A verb of saying behind a dash: `It is over - stated Nowak`. */
export const DASHED = new RegExp(
	String.raw`(?<=\p{Ll}|[.,!?"»])([.,!?]?["»]?)\s[-–—]\s(${ADVERB}(?:said|added|noted|emphasized|stressed|explained|told|announced|wrote|pointed out|admitted|assessed|commented|replied|concluded|${anyOf(MISUSED_VERBS)}))\s(?=\p{Lu}\p{Ll}|the \p{L})`,
	"gmu",
);
/** A dash in the verb's stead, the speaker at the end: `Leave the coast!" - Nowak.` */
export const DASHED_NAME = /(?<=[\p{L}.,!?…])["»]( ?[-–—] ((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+))(?=\.?\s*$|\. )/gmu;
/** `announced the Kremlin.`: verb before subject without a quotation. */
export const ANNOUNCED = new RegExp(
	String.raw`(?<!["»],? ?)\b(announced|indicated|specified|declared|stated|explained) (the (?:${anyOf(SPEAKERS)}))(?=\s*(?:[.,;]|$))`,
	"gmu",
);
/** `, again reports the prefecture.`: the same in the present, behind a comma. */
export const REPORTS = new RegExp(
	String.raw`(?<=[\p{L}\p{N}%)], )(?:(?:again|still|also|thus) )?(?:${anyOf(PRESENT_VERBS)}) ((?:the )?(?:government|${anyOf(SPEAKERS)})|${anyOf(MEDIA)})(?=\s*(?:[.,;]|$))`,
	"gmu",
);
/** `learned AFP and France Bleu`. */
export const LEARNED = new RegExp(
	String.raw`\b(learned|learnt) ((?:${anyOf(MEDIA)})(?:(?:, | and )(?:${anyOf(MEDIA)})){0,3})\b`,
	"gu",
);

/** Most texts have none of these. */
export const VERB_FIRST =
	/\b(?:(?:announced|indicated|specified|declared|stated|explained) the|learn(?:ed|t)) |, (?:\p{Ll}+ )?\p{Ll}+s /u;
export const DASH = /(?:^|[\s"»])[-–—]\s/;
/** Before the mark: the end of a quotation, rather than of a title in it. */
export const QUOTATION_END = /(?:[,.!?…]|^)$/;
