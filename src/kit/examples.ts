/** A text with the places that its rule must find: `⟦actual→expected⟧`, or `⟦actual⟧` where nothing is proposed. */
export interface MarkedExample {
	readonly text: string;
	/** Decides the format by its extension; plain text if absent. */
	readonly path?: string;
	readonly options?: Readonly<Record<string, unknown>>;
	/** The article is known to be a translation from these languages. */
	readonly translatedFrom?: readonly string[];
}
export type Example = string | MarkedExample;

/** A rule's examples: documentation and test at once. */
export interface Examples {
	/** What it must find. */
	readonly bad: readonly Example[];
	/** Near misses: what a good writer might write that looks like the artifact. */
	readonly good: readonly Example[];
	/** The rule is about the very marks that other rules must not care about: curly or straight quotes. */
	readonly spellingMatters?: boolean;
}
