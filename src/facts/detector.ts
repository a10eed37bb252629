import { defineResource } from "../core/index.ts";

/** Tells languages apart. */
export interface Detector {
	/** The language of a text as an ISO 639-1 code, or `undefined` if it is in doubt. Reliable from about three words on. */
	languageOf(text: string): string | undefined;
}

/**
 * The smallest model of eld (n-grams of 60 languages): takes 0.2 s and 86 MB to load, so ask only about words that English
 * lacks. With that gate it names the language of 93 % of foreign fragments and calls 0.2 % of English ones foreign.
 */
export const detector = defineResource("detector", async (): Promise<Detector> => {
	const { eld } = await import("eld/extrasmall");
	return {
		languageOf(text) {
			const result = eld.detect(text);
			return result.language === "" || !result.isReliable() ? undefined : result.language;
		},
	};
});
