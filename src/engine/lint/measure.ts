import { readFact, type Session } from "../../chain/index.ts";
import type { Article, RecordPlace } from "../../core/index.ts";
import { origin } from "../../facts/index.ts";
import { cutWords } from "../../text/index.ts";

/** What a score needs of an article beside its findings. */
export interface Measure {
	/** Of its prose: markup, code and addresses are none. */
	readonly words: number;
	/** Paragraphs, headings, items, captions and cells. */
	readonly segments: number;
	/** That it is a machine translation, from 0 to 1, whatever the user says of it. */
	readonly probability: number;
	/** The language that it comes from, as an ISO 639-1 code; null if nothing speaks for one. */
	readonly language: string | null;
	/** In a file of many articles: which one. */
	readonly record?: RecordPlace;
}

/** Measures an article. */
export const measureOf = async (article: Article, session: Session): Promise<Measure> => {
	const { probability, language } = await readFact(origin, article, session);
	const words = article.blocks.reduce((sum, { text }) => sum + cutWords(text).length, 0);
	return { words, segments: article.blocks.length, probability, language };
};
