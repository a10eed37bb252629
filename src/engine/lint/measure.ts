import type { Article, RecordPlace } from "../../core/index.ts";
import type { Origin } from "../../facts/index.ts";
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

/** Measures an article of that origin. */
export const measureOf = ({ blocks }: Article, { probability, language }: Origin): Measure => ({
	words: blocks.reduce((sum, { text }) => sum + cutWords(text).length, 0),
	segments: blocks.length,
	probability,
	language,
});
