import type { Article } from "../../core/index.ts";
import type { Origin } from "./origin.ts";

/**
 * The probability that an article was translated by machine, over which its evidence says so to a rule that is no lexicon
 * entry: more than one half, because what such a rule finds may be a cue of its own.
 */
const LIKELY = 0.7;
/** The probability under which an article is plainly English, so that even what no English writer says keeps quiet. */
const CONCEIVABLE = 0.05;

const isOver = (least: number, found: Origin, { hints }: Article): boolean =>
	hints.translated !== "never" && (hints.translated === "always" || found.probability > least);

/** Whether what a good English writer may write, too, may be reported: the evidence, or the user, says that a machine translated the article. */
export const isTranslated = (found: Origin, article: Article): boolean => isOver(LIKELY, found, article);

/** Whether what no English writer writes may be reported: nothing says that the article is plainly English. */
export const mayBeTranslated = (found: Origin, article: Article): boolean => isOver(CONCEIVABLE, found, article);
