/** The sets that precision is measured on, English first; docs/precision.md says what they are. */
export const SET_NAMES = ["news", "originals", "web", "human", "machine", "marked"] as const;
export type SetName = (typeof SET_NAMES)[number];

/** What was measured of the rules, and when. */
export interface Precision {
	/** ISO 8601. */
	readonly date: string;
	readonly words: Readonly<Record<string, number>>;
	readonly rules: Readonly<
		Record<
			string,
			{
				/** Findings in 10,000 words, in the order of `SET_NAMES`. */
				readonly rates: readonly number[];
				/** How much more often than chance experts marked what was found; null if too little was. */
				readonly lift: number | null;
			}
		>
	>;
}
